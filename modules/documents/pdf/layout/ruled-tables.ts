import { groupRows } from './group-rows.ts'
import type { PageContent, PlacedWord } from './page-content.ts'
import type { RuledGrid } from './ruled-grid.ts'
import { findRuledGrids } from './ruled-grid.ts'

/** One row of a table: the words of each cell in reading order; a cell may be empty. */
export type TableRow = { cells: PlacedWord[][] }

export type Table = { top: number; bottom: number; rows: TableRow[] }

/** Takes the tables with ruling lines out of a page; the words that stand in none are handed back as `rest`. */
export function takeRuledTables(page: PageContent): { tables: Table[]; rest: PlacedWord[] } {
  const tables: Table[] = []
  let rest = page.words
  if (page.rulings.length < 4) return { tables, rest }
  for (const grid of findRuledGrids(page.rulings)) {
    const { cells, outside } = sortIntoCells(grid, rest)
    const rows = toRows(grid, cells)
    if (!isTable(rows)) continue
    tables.push({ top: grid.bands[0] ?? 0, bottom: grid.bands.at(-1) ?? 0, rows })
    rest = outside
  }
  return { tables, rest }
}

/** A grid with words in two columns; a drawn frame round one text is none. */
const isTable = (rows: TableRow[]): boolean =>
  rows.some((row) => row.cells.filter((cell) => cell.length > 0).length >= 2)

function sortIntoCells(
  grid: RuledGrid,
  words: PlacedWord[],
): { cells: Map<number, PlacedWord[]>; outside: PlacedWord[] } {
  const cells = new Map<number, PlacedWord[]>()
  const outside: PlacedWord[] = []
  const width = grid.columns.length - 1
  for (const word of words) {
    const column = intervalOf(grid.columns, (word.left + word.right) / 2)
    const band = intervalOf(grid.bands, (word.top + word.bottom) / 2)
    if (column < 0 || band < 0) {
      outside.push(word)
      continue
    }
    const cell = grid.cellOf[band * width + column] as number
    const list = cells.get(cell)
    if (list) list.push(word)
    else cells.set(cell, [word])
  }
  return { cells, outside }
}

/** The rows of a grid; a cell that reaches over several bands stands in its first, later bands have it empty. */
function toRows(grid: RuledGrid, cells: Map<number, PlacedWord[]>): TableRow[] {
  const width = grid.columns.length - 1
  const rows: TableRow[] = []
  for (let band = 0; band < grid.bands.length - 1; band++) {
    const row: PlacedWord[][] = []
    for (let column = 0; column < width; column++) {
      const at = band * width + column
      const cell = grid.cellOf[at] as number
      if (column > 0 && grid.cellOf[at - 1] === cell) continue
      row.push(cell === at ? inReadingOrder(cells.get(cell) ?? []) : [])
    }
    if (row.some((words) => words.length > 0)) rows.push({ cells: row })
  }
  return rows
}

const inReadingOrder = (words: PlacedWord[]): PlacedWord[] => groupRows(words).flatMap((row) => row.words)

/** Index of the interval of ascending `edges` that holds `at`; -1 outside. */
function intervalOf(edges: number[], at: number): number {
  if (at < (edges[0] ?? 0) || at >= (edges.at(-1) ?? 0)) return -1
  let index = 0
  while (at >= (edges[index + 1] as number)) index += 1
  return index
}
