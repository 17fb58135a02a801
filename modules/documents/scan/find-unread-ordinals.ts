import type { Ruling } from '../pdf/layout/page-content.ts'
import { findRuledGrids } from '../pdf/layout/ruled-grid.ts'
import type { PicturePart, RecognisedWord } from './recogniser.ts'

const FEWEST_COLUMNS = 3
const NARROW = 0.2
const INSET = 4
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|S?TT)[.)]?$/
const READ_WELL = 0.5

/**
 * First columns of ruled tables in which recognition found few ordinals: it passes over single figures that stand alone in a
 * narrow column or reads them as letters, unless the column is given to it by itself. Lengths in pixels.
 */
export function findUnreadOrdinals(rulings: Ruling[], words: RecognisedWord[]): PicturePart[] {
  return findRuledGrids(rulings).flatMap(({ columns, bands }) => {
    const [left = 0, right = 0] = columns
    const [top = 0, bottom = 0] = [bands[0], bands.at(-1)]
    const isNarrow = right - left < ((columns.at(-1) ?? 0) - left) * NARROW
    if (columns.length <= FEWEST_COLUMNS || !isNarrow) return []
    const size = { width: Math.round(right - left - 2 * INSET), height: Math.round(bottom - top - 2 * INSET) }
    const part = { left: Math.round(left + INSET), top: Math.round(top + INSET), ...size }
    const inside = words.filter((word) => isInside(word, part))
    return countOrdinals(inside) >= (bands.length - 1) * READ_WELL ? [] : [part]
  })
}

/** The words with those of a part read anew in their place, when that found more ordinals. */
export function replaceOrdinals(words: RecognisedWord[], part: PicturePart, anew: RecognisedWord[]): RecognisedWord[] {
  const before = words.filter((word) => isInside(word, part))
  if (countOrdinals(anew) <= countOrdinals(before)) return words
  return [...words.filter((word) => !isInside(word, part)), ...anew]
}

const countOrdinals = (words: RecognisedWord[]): number => words.filter((word) => ORDINAL.test(word.text)).length

function isInside(word: RecognisedWord, { left, top, width, height }: PicturePart): boolean {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2]
  return x > left && x < left + width && y > top && y < top + height
}
