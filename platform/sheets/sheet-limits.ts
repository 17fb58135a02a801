export type SheetLimits = {
  /** rows in which something stands */
  rows: number
  /** columns up to the last one in which something stands */
  columns: number
  /** characters of one cell; spreadsheet programs allow 32,767 */
  cellLength: number
  /** bytes the worksheet may unpack to; it is read piece by piece */
  worksheetBytes: number
  /** bytes each other part of the workbook may unpack to; they are held in memory */
  partBytes: number
}

const megabyte = 1024 * 1024

export const usualLimits: SheetLimits = {
  rows: 200_000,
  columns: 200,
  cellLength: 32_767,
  worksheetBytes: 800 * megabyte,
  partBytes: 100 * megabyte,
}
