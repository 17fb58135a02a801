export type SearchedWord = {
  word: string
  /** Any word that begins so will do. */
  isBeginning: boolean
}

/** Words somebody types into a search box: each must occur, the last one at least begun. */
export type SearchedWords = {
  words: SearchedWord[]
  /** One of them, left out of `words`, so rare that whatever has it is looked at first. */
  rare: SearchedWord | null
  /** Ids of all that has the words left out of `words`, where that is known to be little. */
  among: string[] | null
}

const marked = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
const plain = 'aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy'
const plainOf = new Map(Array.from(marked, (letter, index) => [letter, plain[index] ?? letter]))

/** What the database keeps of words (`fold_vietnamese`), so that both sides compare the same; a test holds them equal. */
export const foldVietnamese = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0080-\uffff]/g, (letter) => plainOf.get(letter) ?? letter)

/** Folded words in their order, as `words_of` of the database cuts them: 'Bảo hiểm 450/UBND' → bao, hiem, 450, ubnd. */
export const wordsOf = (text: string): string[] =>
  foldVietnamese(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** More words than anybody types; the rest would only slow the search. */
const most = 12

/** 'Bảo hiểm 450/UBND-NC' → bao, hiem, 450, ubnd and a word that begins with nc; null when nothing can be searched. */
export function searchedWords(text: string): SearchedWords | null {
  const typed = wordsOf(text).slice(0, most)
  const last = typed.pop()
  if (last === undefined) return null
  const whole = [...new Set(typed)].map((word) => ({ word, isBeginning: false }))
  return { words: [...whole, { word: last, isBeginning: true }], rare: null, among: null }
}

/** What so many rows have at most is found by that word alone. */
const rareAlone = 2000

/** What so many have at most may be found by two such words together; counting further tells nothing more. */
export const countedUpTo = 8000

/** Where every word is had by more, counted so far once more: words of many may still be together in few. */
export const countedFurtherUpTo = 48_000

/**
 * How to search, by how many rows have each word, counted up to `upTo`. `together`: words to be looked for together first, for what has them
 * all may be little. `search`: the rest in order, the rarest first, for then most rows are dropped by one look.
 */
export function planSearch(
  { words }: SearchedWords,
  counts: readonly number[],
  upTo = countedUpTo,
): { search: SearchedWords; together: SearchedWord[] } {
  const counted = words
    .map((word, index) => ({ word, count: counts[index] ?? 0 }))
    .sort((left, right) => left.count - right.count)
  const ordered = counted.map(({ word }) => word)
  const few = counted.filter(({ count }) => count < upTo).map(({ word }) => word)
  const [rarest] = counted
  if (few.length > 1) return { search: { words: ordered, rare: null, among: null }, together: few }
  if (rarest === undefined || rarest.count >= rareAlone)
    return { search: { words: ordered, rare: null, among: null }, together: [] }
  return { search: { words: ordered.slice(1), rare: rarest.word, among: null }, together: [] }
}

/** The first text after all that begin with these letters, which are a–z and 0–9, in the order of bytes. */
export const afterBeginning = (beginning: string): string =>
  beginning.slice(0, -1) + String.fromCharCode(beginning.charCodeAt(beginning.length - 1) + 1)
