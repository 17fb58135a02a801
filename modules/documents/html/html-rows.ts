import type { TableBlock, TableCell } from '../source-blocks.ts'
import { attributeOf, type HtmlElement } from './walk-tree.ts'

/** A table being read. */
export type OpenTable = {
  rows: TableCell[][]
  /** rows that a cell of each column still reaches down over */
  taller: number[]
  linedCells: number
  cells: number
  own: boolean | null
}

const MOST_SPAN = 64
const LINED = /border[\w-]*\s*:\s*(?!none|0|medium none)[^;]*(?:solid|double|dotted|dashed|\d)/i

export function openTable(element: HtmlElement): OpenTable {
  const border = attributeOf(element, 'border')
  const isLined =
    LINED.test(attributeOf(element, 'style') ?? '') || /grid|border/i.test(attributeOf(element, 'class') ?? '')
  const own = isLined || (border !== undefined && border !== '0') ? true : border === '0' ? false : null
  return { rows: [], taller: [], linedCells: 0, cells: 0, own }
}

export function openRow(table: OpenTable): void {
  table.rows.push([])
}

/** Adds a cell where the row has room, with an empty one for each further column and row it reaches over. */
export function addCell(table: OpenTable, element: HtmlElement, content: TableCell): void {
  if (table.rows.length === 0) openRow(table)
  const row = table.rows.at(-1) as TableCell[]
  fillCovered(table, row)
  const down = spanOf(element, 'rowspan') - 1
  for (let column = 0; column < spanOf(element, 'colspan'); column++) {
    table.taller[row.length] = down
    row.push(column === 0 ? content : [])
  }
  table.cells += 1
  if (LINED.test(attributeOf(element, 'style') ?? '')) table.linedCells += 1
}

/** Columns that a cell of a row above covers are empty here. */
export function fillCovered(table: OpenTable, row: TableCell[]): void {
  while ((table.taller[row.length] ?? 0) > 0) {
    table.taller[row.length] = (table.taller[row.length] as number) - 1
    row.push([])
  }
}

export function closeTable(table: OpenTable): TableBlock {
  const bordered = table.linedCells * 2 > table.cells ? true : table.own
  return { kind: 'table', rows: table.rows.filter((row) => row.length > 0), bordered }
}

function spanOf(element: HtmlElement, name: string): number {
  const span = Number.parseInt(attributeOf(element, name) ?? '', 10)
  return Number.isFinite(span) ? Math.min(Math.max(1, span), MOST_SPAN) : 1
}
