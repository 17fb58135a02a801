import type { Row } from './group-rows.ts'
import { rowText } from './group-rows.ts'
import type { PlacedWord } from './page-content.ts'
import type { TableRow } from './ruled-tables.ts'
import { splitAtGaps } from './split-row.ts'
import type { Gutter } from './table-gutters.ts'
import { CELL_GAP, columnOf, findNarrowGutters, headGutters, narrowGutters } from './table-gutters.ts'

/** A table without ruling lines: rows `first` to `last` (included) of the text. */
export type AlignedTable = { first: number; last: number; rows: TableRow[] }

type Head = { first: number; last: number }

const ORDINAL_HEAD = /^(?:stt|tt|số tt)\.?$/i
const MAY_HEAD = /^(?:s?tt|số)/i
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[a-zđ])[.)]?$/u
const MOST_HEAD_ROWS = 5
const NEXT_ROW = 4

/** All tables without ruling lines among rows of the text, from top to bottom. */
export function findAlignedTables(rows: Row[]): AlignedTable[] {
  const tables: AlignedTable[] = []
  for (let at = 0; at < rows.length; at++) {
    const table = findAlignedTable(rows, at)
    if (!table) continue
    tables.push(table)
    at = table.last
  }
  return tables
}

/**
 * A table under a header row with "TT" or "STT" and two more columns at least, whose next rows keep to the columns. Header
 * cells may nearly touch: where they do, the cells below tell the columns apart.
 */
function findAlignedTable(rows: Row[], at: number): AlignedTable | null {
  const head = findHead(rows, at)
  if (!head) return null
  const headRows = rows.slice(head.first, head.last + 1)
  const clear = headGutters(headRows)
  if (clear.length === 0) return null
  const rough = follow(rows, head, clear)
  const below = rows.slice(head.last + 1, rough.last + 1).filter((row) => narrowGutters(clear, row) !== null)
  const narrow = findNarrowGutters(headRows, below, clear)
  const gutters = [...clear, ...narrow].sort((one, other) => one.from - other.from)
  if (gutters.length < 2) return null
  const found = narrow.length === 0 ? rough : follow(rows, head, gutters)
  if (found.ordinals === 0) return null
  return { first: head.first, last: found.last, rows: toTableRows(rows, head, found.last, found.gutters) }
}

/** Follows a table down from its header as far as its rows leave the gutters open. */
function follow(rows: Row[], head: Head, from: Gutter[]): { last: number; ordinals: number; gutters: Gutter[] } {
  let gutters = from
  let last = head.last
  let ordinals = 0
  for (let next = head.last + 1; next < rows.length; next++) {
    const row = rows[next] as Row
    if (row.baseline - (rows[next - 1] as Row).baseline > NEXT_ROW * row.size) break
    const narrowed = narrowGutters(gutters, row)
    const opens = isOrdinal(row, gutters)
    if (!narrowed && !(opens && isGroupHeading(row))) break
    if (narrowed) gutters = narrowed
    if (opens) ordinals += 1
    last = next
  }
  return { last, ordinals, gutters }
}

/** The header: the row with "TT", the rows of taller header cells above it, and those below it up to the first ordinal. */
function findHead(rows: Row[], at: number): Head | null {
  for (let mark = at; mark < Math.min(rows.length, at + 3); mark++) {
    const row = rows[mark] as Row
    if (!MAY_HEAD.test(row.words[0]?.text ?? '')) continue
    if (
      !ORDINAL_HEAD.test(
        splitAtGaps(row, CELL_GAP * row.size)[0]
          ?.map((word) => word.text)
          .join(' ') ?? '',
      )
    )
      continue
    const firstColumn = row.words[0] as PlacedWord
    if (!rows.slice(at, mark).every((above) => isTallerHead(above, firstColumn))) return null
    for (let last = mark; last < Math.min(rows.length - 1, mark + MOST_HEAD_ROWS); last++) {
      const next = rows[last + 1] as Row
      if (ORDINAL.test(next.words[0]?.text ?? '') && (next.words[0]?.left ?? 0) < firstColumn.right)
        return { first: at, last }
    }
    return null
  }
  return null
}

/** A line of header cells taller than "TT": right of its column, in several cells; a title above the table is one piece. */
const isTallerHead = (row: Row, firstColumn: PlacedWord): boolean =>
  row.left >= firstColumn.right + CELL_GAP * row.size && splitAtGaps(row, CELL_GAP * row.size).length > 1

const isOrdinal = (row: Row, gutters: Gutter[]): boolean =>
  ORDINAL.test(row.words[0]?.text ?? '') && (row.words[0]?.right ?? 0) <= (gutters[0]?.to ?? 0)

/** "I  Lĩnh vực kinh tế" over the whole width. */
const isGroupHeading = (row: Row): boolean => splitAtGaps(row, CELL_GAP * row.size).length <= 2

function toTableRows(rows: Row[], head: Head, last: number, gutters: Gutter[]): TableRow[] {
  const result: TableRow[] = []
  for (let at = head.first; at <= last; at++) {
    const row = rows[at] as Row
    const opens = at === head.first || (at > head.last && isOrdinal(row, gutters))
    if (opens && narrowGutters(gutters, row) === null) {
      const [ordinal, ...words] = row.words
      result.push({ cells: [ordinal ? [ordinal] : [], words] })
      continue
    }
    if (opens) result.push({ cells: Array.from({ length: gutters.length + 1 }, () => []) })
    const cells = result.at(-1)?.cells as PlacedWord[][]
    for (const word of row.words) cells[Math.min(columnOf(word.left, gutters), cells.length - 1)]?.push(word)
  }
  return result
}

/** Words of a table row as text, for comparing header rows. */
export const tableRowText = (row: TableRow): string => row.cells.map(rowText).join('|').toLowerCase()
