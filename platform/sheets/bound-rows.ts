import type { SheetCell, SheetRow } from './sheet-cell.ts'
import { sheetErrors } from './sheet-errors.ts'
import type { SheetLimits } from './sheet-limits.ts'

/**
 * Leaves out empty rows and empty cells at the ends of rows, and stops at the first thing that is more than allowed.
 * @throws sheet_too_long, sheet_too_wide, sheet_cell_too_long with the number of the row
 */
export async function* boundRows(
  rows: AsyncIterable<{ number: number; cells: SheetCell[] }>,
  limits: SheetLimits,
): AsyncGenerator<SheetRow, void, undefined> {
  let count = 0
  for await (const { number, cells } of rows) {
    const width = cells.findLastIndex((cell) => cell !== null) + 1
    if (width === 0) continue
    count += 1
    if (count > limits.rows) throw sheetErrors.sheet_too_long({ limitRows: limits.rows })
    if (width > limits.columns) throw sheetErrors.sheet_too_wide({ row: number, limitColumns: limits.columns })
    const long = cells.findIndex((cell) => typeof cell === 'string' && cell.length > limits.cellLength)
    if (long >= 0)
      throw sheetErrors.sheet_cell_too_long({ row: number, column: long + 1, limitLength: limits.cellLength })
    yield { number, cells: cells.slice(0, width) }
  }
}
