const fold = (words: string): string => words.replace(/[\s*_|]+/g, ' ').trim()

/** True when a duty still has the words of the source: the quote keeps its line breaks, the duty's text does not. */
export const sameWords = (text: string, quote: string): boolean => fold(text) === fold(quote)
