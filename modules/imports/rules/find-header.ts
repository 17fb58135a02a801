import { foldHeader } from './fold-header.ts'
import type { SheetColumn } from './sheet-column.ts'

/** A row as it stands in the sheet; what is no text is no header. */
type GivenRow = { number: number; cells: readonly unknown[] }

/** A column as it was found in a sheet; `key` is null for one that is not known. */
export type FoundColumn = { key: string | null; header: string; position: number }

export type FoundHeader = {
  /** number of the last row of the header */
  row: number
  columns: FoundColumn[]
  /** headers of required columns that are not there */
  missing: string[]
  /** headers that stand more than once */
  doubled: string[]
}

/** Titles, names of offices and dates stand above the table; a header further down is not looked for. */
export const rowsBeforeData = 30

/**
 * The header among the first rows of a sheet: the row with most known headers, and the one under it when that names further columns
 * (a header of two rows). Null when no row names at least two columns, or one where there is only one to name.
 */
export function findHeader(rows: readonly GivenRow[], columns: readonly SheetColumn[]): FoundHeader | null {
  const keys = keysByHeader(columns)
  const keysIn = (row: GivenRow | undefined) =>
    new Set(row?.cells.flatMap((cell) => (typeof cell === 'string' ? (keys.get(foldHeader(cell)) ?? []) : [])))
  const found = rows.map((row) => ({ row, keys: keysIn(row) }))
  const best = found.reduce<(typeof found)[number] | null>(
    (most, one) => (one.keys.size > (most?.keys.size ?? 0) ? one : most),
    null,
  )
  if (best === null || best.keys.size < Math.min(2, columns.length)) return null
  const under = found[found.indexOf(best) + 1]
  const isSecondRow = under !== undefined && under.row.number === best.row.number + 1 && isHeaderToo(under, best)
  return describe(isSecondRow ? joinRows(best.row, under.row) : best.row, keys, columns)
}

/** A second row of a header names columns the first does not, and holds nothing else than names. */
function isHeaderToo(under: { row: GivenRow; keys: Set<string> }, best: { keys: Set<string> }): boolean {
  const further = [...under.keys].filter((key) => !best.keys.has(key))
  return (
    further.length > 0 &&
    under.row.cells.every((cell) => cell === null || typeof cell === 'string') &&
    under.keys.size === under.row.cells.filter((cell) => cell !== null).length
  )
}

/** The lower row where it says something, as "Thời gian" over "Từ ngày | Đến ngày". */
function joinRows(upper: GivenRow, lower: GivenRow): GivenRow {
  const width = Math.max(upper.cells.length, lower.cells.length)
  const cells = Array.from({ length: width }, (_, index) => lower.cells[index] ?? upper.cells[index] ?? null)
  return { number: lower.number, cells }
}

function describe(row: GivenRow, keys: ReadonlyMap<string, string>, columns: readonly SheetColumn[]): FoundHeader {
  const found: FoundColumn[] = []
  const doubled: string[] = []
  for (const [position, cell] of row.cells.entries()) {
    if (typeof cell !== 'string') continue
    const key = keys.get(foldHeader(cell)) ?? null
    if (key !== null && found.some((column) => column.key === key)) doubled.push(cell)
    else found.push({ key, header: cell.slice(0, 200), position })
  }
  const there = new Set(found.map(({ key }) => key))
  const missing = columns
    .filter(({ key, required, headerRequired }) => (required || headerRequired) && !there.has(key))
    .map(({ header }) => header)
  return { row: row.number, columns: found, missing, doubled }
}

function keysByHeader(columns: readonly SheetColumn[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const { key, header, aliases = [] } of columns)
    for (const name of [header, ...aliases]) if (!keys.has(foldHeader(name))) keys.set(foldHeader(name), key)
  return keys
}
