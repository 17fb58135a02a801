import type { TableBlock, TableCell } from '../source-blocks.ts'

/** How one cell of a row is drawn: its right edge in twips, whether a cell above or beside it reaches over it. */
export type CellDefinition = { edge: number; isCovered: boolean; hasBorder: boolean }

export type RtfRow = { cells: TableCell[]; definitions: CellDefinition[] }

const TOLERANCE = 40
const MOST_COLUMNS = 64

/** Rows to a table: cells of different rows are brought under each other by their right edges. */
export function toTable(rows: RtfRow[]): TableBlock {
  const edges = commonEdges(rows)
  const drawn = rows.filter((row) => row.definitions.some((one) => one.hasBorder)).length
  return { kind: 'table', rows: rows.map((row) => alignCells(row, edges)), bordered: drawn * 2 >= rows.length }
}

function commonEdges(rows: RtfRow[]): number[] {
  const all = rows.flatMap((row) => row.definitions.map((one) => one.edge)).sort((one, other) => one - other)
  const edges = all.filter((edge, at) => at === 0 || edge - (all[at - 1] as number) > TOLERANCE)
  return edges.length > MOST_COLUMNS ? [] : edges
}

/** A cell, and an empty one for each further column it reaches over. */
function alignCells({ cells, definitions }: RtfRow, edges: number[]): TableCell[] {
  let column = 0
  return cells.flatMap((content, at): TableCell[] => {
    const definition = definitions[at]
    if (!definition) return [content]
    const from = column
    while (column < edges.length && (edges[column] as number) < definition.edge - TOLERANCE) column += 1
    const wide: TableCell[] = Array.from({ length: Math.max(0, column - from) }, () => [])
    column += 1
    return [definition.isCovered ? [] : content, ...wide]
  })
}
