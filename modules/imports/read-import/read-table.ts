import type { SheetRow } from '../../../platform/sheets/sheet-cell.ts'
import { importErrors } from '../imports-errors.ts'
import type { CellsOfRow } from '../judge-rows.ts'
import { type FoundColumn, findHeader, rowsBeforeData } from '../rules/find-header.ts'
import { isFurniture } from '../rules/is-furniture.ts'
import type { SheetColumn } from '../rules/sheet-column.ts'

/** The table in a sheet: its columns as found, and its rows by the keys of the known ones. */
export type SheetTable = { columns: FoundColumn[]; rows(): AsyncIterable<CellsOfRow> }

/**
 * Finds the table in a sheet by its header; titles above it are passed over.
 * @throws sheet_header_not_found, sheet_columns_missing, sheet_columns_doubled with the headers
 */
export async function readTable(
  sheet: () => AsyncIterable<SheetRow>,
  known: readonly SheetColumn[],
): Promise<SheetTable> {
  const first: SheetRow[] = []
  for await (const row of sheet()) if (first.push(row) >= rowsBeforeData) break
  const header = findHeader(first, known)
  if (!header) throw importErrors.sheet_header_not_found()
  const { row, columns, missing, doubled } = header
  if (missing.length > 0) throw importErrors.sheet_columns_missing({ columns: missing })
  if (doubled.length > 0) throw importErrors.sheet_columns_doubled({ columns: doubled })
  return { columns, rows: () => rowsUnder(sheet(), row, columns) }
}

async function* rowsUnder(
  sheet: AsyncIterable<SheetRow>,
  headerRow: number,
  columns: readonly FoundColumn[],
): AsyncGenerator<CellsOfRow, void> {
  const read = columns.filter((column) => column.key !== null)
  for await (const { number, cells } of sheet) {
    if (number <= headerRow || isFurniture(cells, columns, number === headerRow + 1)) continue
    const byKey = read.flatMap(({ key, position }) => {
      const cell = cells[position] ?? null
      return key === null || cell === null ? [] : [[key, cell] as const]
    })
    if (byKey.length > 0) yield { number, cells: Object.fromEntries(byKey) }
  }
}
