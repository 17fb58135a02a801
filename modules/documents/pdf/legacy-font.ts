import type { LegacyEncoding } from '../text/legacy-letters.ts'
import { fromLegacyLetters } from '../text/legacy-letters.ts'
import { findLegacyEncoding, restoreIfBetter } from '../text/restore-letters.ts'
import type { PlacedWord } from './layout/page-content.ts'

export type LetterConverter = (text: string) => string

const TCVN3_FONT = /^(?:[A-Z]{6}\+)?\.vn/i
const VNI_FONT = /^(?:[A-Z]{6}\+)?vni[- ]/i
/** ".VnTimeH": its small letters are drawn as capitals. */
const CAPITALS_FONT = /^(?:[A-Z]{6}\+)?\.vn\w*h(?:[, -].*)?$/i
const SAMPLE = 400
const UNICODE_VIETNAMESE = /[ăđĩũơưạ-ỹ]/iu

const fromTcvn3: LetterConverter = (text) => fromLegacyLetters(text, 'tcvn3')
const fromTcvn3Capitals: LetterConverter = (text) => fromTcvn3(text).toUpperCase()
const fromVni: LetterConverter = (text) => fromLegacyLetters(text, 'vni')

/** How the letters of a font named ".Vn…" (TCVN3) or "VNI-…" become Unicode; null for other fonts. One function a kind of font. */
export function legacyConverter(fontName: string): LetterConverter | null {
  if (CAPITALS_FONT.test(fontName)) return fromTcvn3Capitals
  if (TCVN3_FONT.test(fontName)) return fromTcvn3
  return VNI_FONT.test(fontName) ? fromVni : null
}

/** Converts words whose font does not tell its code but whose letters do; null when they are Unicode. */
export function restoreWords(words: PlacedWord[]): LegacyEncoding | null {
  if (words.some((word) => UNICODE_VIETNAMESE.test(word.text))) return null
  const sample = words.slice(0, SAMPLE).map((word) => word.text)
  const encoding = findLegacyEncoding(sample.join(' '))
  if (encoding) for (const word of words) word.text = restoreIfBetter(word.text, encoding)
  return encoding
}
