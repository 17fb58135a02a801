import type { PlacedWord } from './page-content.ts'

/** Words that stand on one baseline, from left to right. */
export type Row = {
  words: PlacedWord[]
  left: number
  top: number
  right: number
  bottom: number
  baseline: number
  /** size of its largest words */
  size: number
}

const SAME_BASELINE = 0.5

/**
 * Groups words into rows from top to bottom. Words whose baselines differ by less than half their size share a row,
 * so that raised marks stay with their sentence and two columns of different type make common rows.
 */
export function groupRows(words: PlacedWord[]): Row[] {
  const rows: Row[] = []
  let row: PlacedWord[] = []
  let baseline = Number.NEGATIVE_INFINITY
  let size = 0
  for (const word of words.toSorted((one, other) => one.baseline - other.baseline)) {
    if (row.length > 0 && word.baseline - baseline <= SAME_BASELINE * Math.max(size, word.size)) row.push(word)
    else {
      if (row.length > 0) rows.push(toRow(row))
      row = [word]
      size = 0
    }
    if (word.size > size * 1.05) {
      baseline = word.baseline
      size = word.size
    }
  }
  if (row.length > 0) rows.push(toRow(row))
  return rows
}

/** A row of these words, which share a baseline; there is at least one. */
export function toRow(words: PlacedWord[]): Row {
  words.sort((one, other) => one.left - other.left)
  const row: Row = { words, left: Infinity, top: Infinity, right: 0, bottom: 0, baseline: 0, size: 0 }
  for (const word of words) {
    row.left = Math.min(row.left, word.left)
    row.top = Math.min(row.top, word.top)
    row.right = Math.max(row.right, word.right)
    row.bottom = Math.max(row.bottom, word.bottom)
    if (word.size <= row.size) continue
    row.size = word.size
    row.baseline = word.baseline
  }
  return row
}

/** The words of a row as text, glued words without a space. */
export function rowText(words: PlacedWord[]): string {
  let text = ''
  for (const [at, word] of words.entries()) text += at === 0 || word.glued ? word.text : ` ${word.text}`
  return text
}
