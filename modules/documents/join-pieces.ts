import type { LegacyEncoding } from './text/legacy-letters.ts'
import { restoreIfBetter } from './text/restore-letters.ts'

/** A stretch of a paragraph in one font. `encoding` is set when the font keeps its letters in a legacy code. */
export type TextPiece = { text: string; encoding: LegacyEncoding | null; capitals: boolean }

export type FontLetters = { encoding: LegacyEncoding | null; capitals: boolean }

const UNICODE_VIETNAMESE = /[ăđĩũơưạ-ỹ]/iu

/** What a font's name tells about its letters: ".VnTime" is TCVN3, ".VnTimeH" its capitals, "VNI-Times" VNI. */
export function lettersOfFont(name: string | null | undefined): FontLetters {
  const font = name?.trim() ?? ''
  if (/^\.vn/i.test(font)) return { encoding: 'tcvn3', capitals: /H\d*$/.test(font) }
  return { encoding: /^vni[- ]/i.test(font) ? 'vni' : null, capitals: false }
}

/**
 * The words of a paragraph's pieces. Neighbours of one font are converted together, since a word may change its style
 * within; a legacy font over letters that are Unicode already changes nothing.
 */
export function joinPieces(pieces: TextPiece[]): { text: string; wasLegacy: boolean } {
  const isUnicode = pieces.some((piece) => piece.encoding !== null && UNICODE_VIETNAMESE.test(piece.text))
  let text = ''
  let wasLegacy = false
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    const first = pieces[from] as TextPiece
    let stretch = ''
    for (to = from; to < pieces.length && isAlike(first, pieces[to] as TextPiece); to++)
      stretch += (pieces[to] as TextPiece).text
    const words = first.encoding !== null && !isUnicode ? restoreIfBetter(stretch, first.encoding) : stretch
    wasLegacy ||= words !== stretch
    text += first.capitals ? words.toUpperCase() : words
  }
  return { text, wasLegacy }
}

const isAlike = (one: TextPiece, other: TextPiece): boolean =>
  one.encoding === other.encoding && one.capitals === other.capitals
