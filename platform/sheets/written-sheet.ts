import type { SheetCell, SheetFormat } from './sheet-cell.ts'

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
  /** Sentences above the headers: what the table is, of when, whose. Such a sheet is for reading, not for reading in again. */
  above?: readonly string[]
  rows: AsyncIterable<readonly SheetCell[]>
  /** A second sheet with explanations, its first row in bold; only workbooks have it, and `rows` must then be few. */
  notes?: { sheetName: string; columns: readonly WrittenColumn[]; rows: readonly (readonly SheetCell[])[] }
}
