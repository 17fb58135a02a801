import type { DutyContext } from './duty-walk.ts'
import type { RawTable } from './find-raw-tables.ts'
import { findRawTables } from './find-raw-tables.ts'
import { toFlatRows } from './flat-table.ts'
import type { ReadRows, TableRow } from './read-table-rows.ts'
import { readRows } from './read-table-rows.ts'
import type { TextBlock } from './split-paragraphs.ts'
import type { Cell } from './table-cells.ts'
import type { Column } from './table-columns.ts'
import { columnOf, fromOrdinal, headerColumns, isOrdinal, isOrdinalHead } from './table-columns.ts'
import { cellOf, toTableRows } from './table-rows.ts'

export type AssignmentTables = { rows: TableRow[]; cells: Set<TextBlock> }

const REACH_OF_HEADING = 4
const MOST_HEAD_ROWS = 3

/**
 * Finds tables with a column of agencies and reads their rows: markdown rows, cells set apart by tabs, cells between
 * bars, and tables flattened to one cell a line. Cells of other markdown tables are only set apart.
 */
export function readTables(blocks: TextBlock[], context: DutyContext, raw: string): AssignmentTables {
  const result: AssignmentTables = { rows: [], cells: new Set() }
  readSideBySide(blocks, context, raw, result)
  const rest = blocks.filter((block) => !result.cells.has(block))
  readFlat(rest, context, result)
  readBarred(
    rest.filter((block) => !result.cells.has(block)),
    context,
    result,
  )
  return result
}

/** Markdown and tabbed tables; one that goes on after a page break without its header keeps the columns. */
function readSideBySide(blocks: TextBlock[], context: DutyContext, raw: string, result: AssignmentTables): void {
  const first = blocks[0]
  const last = blocks.at(-1)
  if (!first || !last) return
  let columns: Column[] | null = null
  let next = 0
  for (const table of findRawTables(raw, lineStart(raw, first.start), lineEnd(raw, last.end))) {
    while (next < blocks.length && (blocks[next] as TextBlock).end <= table.start) next += 1
    const inside: TextBlock[] = []
    for (let at = next; at < blocks.length && (blocks[at] as TextBlock).start < table.end; at++)
      inside.push(blocks[at] as TextBlock)
    const rows = toCells(table, raw, inside)
    const header = findHeader(rows)
    const goesOn = !header && columns?.length === rows[0]?.length && isOrdinal(rows[0]?.[0])
    if (header) columns = header.columns
    else if (!goesOn) columns = null
    const others = inside.some((block) => block.row !== null)
    if (columns || others) for (const block of inside) result.cells.add(block)
    if (!columns) continue
    const section = headingBefore(blocks, next) ?? context.section
    result.rows.push(...readRows(rows, header ? header.next : 0, columns, { ...context, section }).rows)
  }
}

const lineStart = (raw: string, at: number): number => raw.lastIndexOf('\n', at) + 1
const lineEnd = (raw: string, at: number): number => (raw.indexOf('\n', at) < 0 ? raw.length : raw.indexOf('\n', at))

function toCells(table: RawTable, raw: string, inside: TextBlock[]): Cell[][] {
  let next = 0
  return table.rows.map((row) => {
    const from = row[0]?.start ?? table.start
    const to = row.at(-1)?.end ?? table.end
    while (next < inside.length && (inside[next] as TextBlock).end <= from) next += 1
    const near: TextBlock[] = []
    for (let at = next; at < inside.length && (inside[at] as TextBlock).start < to; at++)
      near.push(inside[at] as TextBlock)
    return row.map((cell) => cellOf(raw, cell, near))
  })
}

/** The header among the first rows; its heads may stand in two rows, one above the other. */
function findHeader(rows: Cell[][]): { columns: Column[]; next: number } | null {
  for (let at = 0; at < Math.min(MOST_HEAD_ROWS, rows.length); at++) {
    const row = rows[at] as Cell[]
    const below = rows[at + 1]
    const both = below && below.length === row.length ? row.map((cell, at) => [...cell, ...(below[at] ?? [])]) : null
    const alone = headerColumns(row)
    const joined = both && below?.some((cell) => cell.length === 0) && !isOrdinal(below[0]) ? headerColumns(both) : null
    if (joined && (!alone || joined.includes('partners') > alone.includes('partners')))
      return { columns: joined, next: at + 2 }
    if (alone) return { columns: alone, next: at + 1 }
  }
  return null
}

/** A run of column heads, one a line, and the cells under them. */
function readFlat(blocks: TextBlock[], context: DutyContext, result: AssignmentTables): void {
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as TextBlock
    if (block.bars > 0 || !isOrdinalHead(block.folded.key)) continue
    let end = at + 1
    while (
      end < blocks.length &&
      (blocks[end] as TextBlock).bars === 0 &&
      columnOf((blocks[end] as TextBlock).folded.key)
    )
      end += 1
    const heads = blocks.slice(at, end).map((head) => [head])
    const columns = headerColumns(heads)
    if (!columns) continue
    let stop = end
    while (stop < blocks.length && !isOrdinalHead((blocks[stop] as TextBlock).folded.key)) stop += 1
    const rows = toFlatRows(blocks.slice(end, stop), columns.length)
    const section = headingBefore(blocks, at) ?? context.section
    const read = readRows(rows, 0, columns, { ...context, section })
    take(read, heads, result)
    at = end - 1
  }
}

function readBarred(blocks: TextBlock[], context: DutyContext, result: AssignmentTables): void {
  const rows = toTableRows(blocks)
  const places = new Map(blocks.map((block, at) => [block, at]))
  for (let at = 0; at < rows.length; at++) {
    const cells = fromOrdinal(rows[at] as Cell[])
    const columns = headerColumns(cells)
    if (!columns) continue
    const section = headingBefore(blocks, places.get(cells[0]?.[0] as TextBlock) ?? 0) ?? context.section
    const read = readRows(rows, at + 1, columns, { ...context, section })
    take(read, cells, result)
    at = read.next - 1
  }
}

function take(read: ReadRows, heads: Cell[], result: AssignmentTables): void {
  for (const block of [...heads, ...read.used].flat()) result.cells.add(block)
  result.rows.push(...read.rows)
}

/** The heading a table stands under: a marked block without a final mark, a few blocks above. */
function headingBefore(blocks: TextBlock[], at: number): string | null {
  const above = blocks.slice(Math.max(0, at - REACH_OF_HEADING), Math.max(0, at)).reverse()
  return above.find((block) => block.mark !== null && !/[.;,]$/.test(block.folded.text))?.folded.text ?? null
}
