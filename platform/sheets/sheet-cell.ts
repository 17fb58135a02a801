/** A calendar date in a cell, yyyy-mm-dd. */
export type SheetDate = { date: string }

/** What a cell holds; text is NFC, without blanks around it, and never empty. Fit for JSON. */
export type SheetCell = string | number | boolean | SheetDate | null

/** A row in which something stands; `number` is the one a spreadsheet program shows beside it. */
export type SheetRow = { number: number; cells: SheetCell[] }

export type SheetFormat = 'xlsx' | 'csv'

export const isSheetDate = (cell: SheetCell | undefined): cell is SheetDate => typeof cell === 'object' && cell !== null
