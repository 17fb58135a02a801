import type { Readable } from 'node:stream'
import { writeCsv } from './csv/write-csv.ts'
import type { SheetFormat } from './sheet-cell.ts'
import type { WrittenSheet } from './written-sheet.ts'
import { writeXlsx } from './xlsx/write-xlsx.ts'

/**
 * Writes a sheet row by row as it is read from the stream: memory does not grow with the rows. No text is ever written as a formula.
 * The stream fails when the rows do.
 */
export const writeSheet = (sheet: WrittenSheet): Readable =>
  sheet.format === 'csv'
    ? writeCsv(
        sheet.columns.map(({ header }) => header),
        sheet.rows,
        sheet.above,
      )
    : writeXlsx(sheet)

/** What a browser is told of a sheet it downloads. */
export const sheetMediaTypes: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}
