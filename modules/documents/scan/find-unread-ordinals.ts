import type { Ruling } from '../pdf/layout/page-content.ts'
import { findRuledGrids } from '../pdf/layout/ruled-grid.ts'
import type { PicturePart, RecognisedWord } from './recogniser.ts'

const FEWEST_COLUMNS = 3
const NARROW = 0.2
const INSET = 4

/**
 * First columns of ruled tables in which recognition found nothing: it passes over single figures that stand alone in a narrow
 * column, unless the column is given to it by itself. Lengths in pixels.
 */
export function findUnreadOrdinals(rulings: Ruling[], words: RecognisedWord[]): PicturePart[] {
  return findRuledGrids(rulings).flatMap(({ columns, bands }) => {
    const [left = 0, right = 0] = columns
    const [top = 0, bottom = 0] = [bands[0], bands.at(-1)]
    const isNarrow = right - left < ((columns.at(-1) ?? 0) - left) * NARROW
    if (columns.length <= FEWEST_COLUMNS || !isNarrow) return []
    const isInside = (word: RecognisedWord) => {
      const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2]
      return x > left && x < right && y > top && y < bottom
    }
    if (words.some(isInside)) return []
    const size = { width: Math.round(right - left - 2 * INSET), height: Math.round(bottom - top - 2 * INSET) }
    return [{ left: Math.round(left + INSET), top: Math.round(top + INSET), ...size }]
  })
}
