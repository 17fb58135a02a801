import { type ChangeValues, changeColumns } from '../change-columns.ts'
import { type SheetRow, toSheetRow } from './sheet-row.ts'

/** Values of a row: what is not said is empty. */
export const values = (given: Partial<ChangeValues>): ChangeValues => ({
  ...(Object.fromEntries(changeColumns.map(({ key }) => [key, null])) as ChangeValues),
  ...given,
})

export const row = (number: number, given: Partial<ChangeValues>): SheetRow => toSheetRow(number, values(given))
