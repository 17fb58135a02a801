import type { Row } from './group-rows.ts'
import { rowText } from './group-rows.ts'

/** What stands at the edges of a page, to compare it with its neighbours. */
export type PageEdges = { height: number; rows: Row[]; keys: Map<Row, string> }

const OUTER = 0.12
const MOST_EDGE_ROWS = 3
const SET_APART = 1.45
const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:trang\s)?\d{1,4}(?:\s?\/\s?\d{1,4})?(?:\s?[-–—])?$/iu
/** Repeated though no running line: the header of a document bound with others, the head of a table that goes on. */
const OF_THE_TEXT = /^s?tt\s|cộng hòa xã hội|cộng hoà xã hội|độc lập|^số\s?:|nơi nhận|đảng cộng sản/iu

/** Finds the rows in the outer eighth of a page, with keys in which digits count alike. */
export function edgesOf(rows: Row[], height: number): PageEdges {
  const keys = new Map<Row, string>()
  const outer = [...rows.slice(0, MOST_EDGE_ROWS), ...rows.slice(-MOST_EDGE_ROWS)]
  for (const row of outer) {
    if (row.bottom > height * OUTER && row.top < height * (1 - OUTER)) continue
    const place = Math.round((row.baseline / height) * 100)
    keys.set(row, `${place} ${rowText(row.words).toLowerCase().replace(/\d+/g, '#')}`)
  }
  return { height, rows, keys }
}

/**
 * The rows without page numbers and running headers and footers, taken off from the outermost row inwards. A running line
 * stands at the same height with the same words (digits aside) on two of the neighbouring pages, or on the only one there is,
 * and further from the text than its lines from each other.
 */
export function dropRunningLines(page: PageEdges, neighbours: PageEdges[]): Row[] {
  const { rows } = page
  const needed = Math.min(2, neighbours.length)
  const elsewhere = neighbours.map((one) => new Set(one.keys.values()))
  const far = usualPitch(rows) * SET_APART
  const gapAfter = (at: number): number => (rows[at + 1]?.baseline ?? Infinity) - (rows[at] as Row).baseline
  const isNumber = (at: number): boolean => isEdge(page, at) && PAGE_NUMBER.test(textOf(rows[at] as Row))
  const isRepeated = (at: number): boolean => {
    const row = rows[at] as Row
    if (!isEdge(page, at) || needed === 0 || OF_THE_TEXT.test(textOf(row))) return false
    return elsewhere.filter((keys) => keys.has(page.keys.get(row) as string)).length >= needed
  }
  let first = 0
  for (let at = 0; at < rows.length && (isNumber(at) || isRepeated(at)); at++)
    if (isNumber(at) || gapAfter(at) > far) first = at + 1
  let last = rows.length
  for (let at = rows.length - 1; at >= first && (isNumber(at) || isRepeated(at)); at--)
    if (isNumber(at) || (at > 0 && gapAfter(at - 1) > far)) last = at
  return rows.slice(first, last)
}

const isEdge = (page: PageEdges, at: number): boolean => page.keys.has(page.rows[at] as Row)
const textOf = (row: Row): string => rowText(row.words)

function usualPitch(rows: Row[]): number {
  const pitches = rows.slice(1).map((row, at) => row.baseline - (rows[at] as Row).baseline)
  return pitches.sort((one, other) => one - other)[Math.floor(pitches.length / 2)] ?? 0
}
