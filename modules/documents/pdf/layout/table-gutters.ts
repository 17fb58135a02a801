import type { Row } from './group-rows.ts'
import { splitAtGaps } from './split-row.ts'

/** The open stretch between two columns; `start` is where the cells right of it begin, as far as rows have shown. */
export type Gutter = { from: number; to: number; start: number }

/** Two words of a row further apart than this share of their size may stand in two cells. */
export const CELL_GAP = 0.45
const NARROWEST = 0.225
const WORD_GAP = 0.1
const SAME_EDGE = 0.25
const EDGE_GAP = 0.2
const OVERHANG = 1

/** The open stretches between the cells of a header, all its lines laid over one another, from `least` to `most` wide. */
export function headGutters(head: Row[], least: number = CELL_GAP, most = Number.POSITIVE_INFINITY): Gutter[] {
  const size = Math.max(...head.map((row) => row.size))
  const words = head.flatMap((row) => row.words).sort((one, other) => one.left - other.left)
  const gutters: Gutter[] = []
  let reach = words[0]?.right ?? 0
  for (const word of words) {
    const width = (word.left - reach) / size
    if (width > least && width <= most) gutters.push({ from: reach, to: word.left, start: Number.POSITIVE_INFINITY })
    reach = Math.max(reach, word.right)
  }
  return gutters
}

/** Gutters as narrow as a space in the header, where the cells below stand clearly apart in every row. */
export function findNarrowGutters(head: Row[], below: Row[], known: Gutter[]): Gutter[] {
  return headGutters(head, WORD_GAP, CELL_GAP).filter((gutter) => {
    const middle = (gutter.from + gutter.to) / 2
    const from = Math.max(...known.filter((one) => one.to <= middle).map((one) => one.to), Number.NEGATIVE_INFINITY)
    const to = Math.min(...known.filter((one) => one.from >= middle).map((one) => one.from), Number.POSITIVE_INFINITY)
    const votes = below.map((row) => isOpenIn(row, gutter, from, to))
    const open = votes.filter((vote) => vote === true).length
    return !votes.includes(false) && open >= Math.min(2, below.length) && open > 0
  })
}

/** Whether the words a row has between two known gutters leave this one open; null when they stand on one side of it. */
function isOpenIn(row: Row, gutter: Gutter, from: number, to: number): boolean | null {
  const middle = (gutter.from + gutter.to) / 2
  let reach = Number.NEGATIVE_INFINITY
  let start = Number.POSITIVE_INFINITY
  for (const { left, right } of row.words) {
    const at = (left + right) / 2
    if (at < from || at >= to) continue
    if (at < middle) reach = Math.max(reach, right)
    else start = Math.min(start, left)
  }
  if (start - reach < CELL_GAP * row.size) return false
  if (Number.isFinite(start) && Number.isFinite(reach)) return true
  const overhangs = reach > gutter.to + OVERHANG * row.size || start < gutter.from - OVERHANG * row.size
  return overhangs ? false : null
}

/** The gutters without what this row's cells cover; null when a cell closes one. */
export function narrowGutters(gutters: Gutter[], row: Row): Gutter[] | null {
  const pieces = splitAtGaps(row, CELL_GAP * row.size).map((words) => ({
    from: words[0]?.left ?? 0,
    to: words.reduce((reach, word) => Math.max(reach, word.right), 0),
  }))
  const result: Gutter[] = []
  for (const gutter of gutters) {
    let { from, to } = gutter
    for (const piece of pieces) {
      if (piece.to <= from || piece.from >= to) continue
      if (piece.from - from > to - piece.to) to = piece.from
      else from = piece.to
    }
    if (to - from >= NARROWEST * row.size) {
      const cell = pieces.find((piece) => piece.from >= to)
      result.push({ from, to, start: Math.min(gutter.start, cell?.from ?? Number.POSITIVE_INFINITY) })
    } else if (hasCellAt(row, gutter.start)) result.push({ ...gutter, to: Math.min(gutter.to, gutter.start) })
    else return null
  }
  return result
}

/** A cell so full that the next one follows after a space still begins where the cells above it begin. */
function hasCellAt({ words, size }: Row, start: number): boolean {
  let reach = Number.POSITIVE_INFINITY
  for (const word of words) {
    if (Math.abs(word.left - start) <= SAME_EDGE * size && word.left - reach >= EDGE_GAP * size) return true
    reach = Number.isFinite(reach) ? Math.max(reach, word.right) : word.right
  }
  return false
}

/** In which column a word of a table stands: right of every gutter it begins behind. */
export function columnOf(left: number, gutters: Gutter[]): number {
  let column = 0
  while (column < gutters.length && left >= (gutters[column] as Gutter).to - 1) column += 1
  return column
}
