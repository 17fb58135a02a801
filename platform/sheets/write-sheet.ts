import type { Readable } from 'node:stream'
import { writeCsv } from './csv/write-csv.ts'
import type { SheetCell, SheetFormat } from './sheet-cell.ts'
import { writeXlsx } from './xlsx/write-xlsx.ts'

export type WrittenColumn = {
  header: string
  /** about how many characters are seen */
  width: number
  isDate?: boolean
  /** Offered in the cells below, where a second sheet explains how to fill in the first. */
  choices?: readonly string[]
}

export type WrittenSheet = {
  format: SheetFormat
  sheetName: string
  columns: readonly WrittenColumn[]
  rows: AsyncIterable<readonly SheetCell[]>
  /** A second sheet with explanations, its first row in bold; only workbooks have it, and `rows` must then be few. */
  notes?: { sheetName: string; columns: readonly WrittenColumn[]; rows: readonly (readonly SheetCell[])[] }
}

/**
 * Writes a sheet row by row as it is read from the stream: memory does not grow with the rows. No text is ever written as a formula.
 * The stream fails when the rows do.
 */
export const writeSheet = (sheet: WrittenSheet): Readable =>
  sheet.format === 'csv'
    ? writeCsv(
        sheet.columns.map(({ header }) => header),
        sheet.rows,
      )
    : writeXlsx(sheet)

/** What a browser is told of a sheet it downloads. */
export const sheetMediaTypes: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}
