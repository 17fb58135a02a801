import { plainLetters } from './plain-letters'

/** A piece of a text, and whether it is what somebody searched for. */
export type TextPiece = { text: string; isMatch: boolean }

const letters = /[a-z0-9]+/g

/**
 * Cuts a text where the words searched for stand, as the server finds them: whole words, accents aside, the last one as the
 * beginning of a word.
 */
export function markWords(text: string, searched: string): TextPiece[] {
  const wanted = plainLetters(searched).match(letters) ?? []
  const beginning = wanted.pop()
  const composed = text.normalize('NFC')
  const folded = plainLetters(composed)
  // Folding keeps one letter for one letter in Vietnamese; anything else is shown unmarked rather than marked wrongly.
  if (beginning === undefined || folded.length !== composed.length) return [{ text, isMatch: false }]
  const whole = new Set(wanted)
  const pieces: TextPiece[] = []
  let shown = 0
  for (const { 0: word, index } of folded.matchAll(letters)) {
    const length = whole.has(word) ? word.length : word.startsWith(beginning) ? beginning.length : 0
    if (length === 0) continue
    if (index > shown) pieces.push({ text: composed.slice(shown, index), isMatch: false })
    pieces.push({ text: composed.slice(index, index + length), isMatch: true })
    shown = index + length
  }
  if (shown < composed.length) pieces.push({ text: composed.slice(shown), isMatch: false })
  return pieces
}
