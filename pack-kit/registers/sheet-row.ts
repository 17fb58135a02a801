import type { Values } from '../expressions/expression.ts'
import { isEmptyValue } from '../expressions/is-empty-value.ts'
import type { Register } from './register.ts'
import { type RegisterColumn, sheetColumnsOf } from './sheet-columns-of.ts'

/** A cell by the key of its column: choices by their codes, dates yyyy-mm-dd, null where it is empty. */
export type SheetCells = Readonly<Record<string, string | number | readonly string[] | null>>

type Cell = SheetCells[string]

function cellOf(column: RegisterColumn, value: unknown): Cell {
  if (isEmptyValue(value)) return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (column.part === null) return value as Cell
  if (column.part === 'latitude' || column.part === 'longitude') {
    const { coordinates } = value as { coordinates: readonly [number, number] }
    return coordinates[column.part === 'longitude' ? 0 : 1]
  }
  return (value as Record<string, string | null>)[column.part] ?? null
}

/** The values of a record as cells, in the columns of `sheetColumnsOf`. Ids of places, agencies and links stay ids. */
export const toSheetRow = (register: Register, values: Values): SheetCells =>
  Object.fromEntries(sheetColumnsOf(register).map((column) => [column.key, cellOf(column, values[column.field])]))

function valueOfCells(columns: readonly RegisterColumn[], cells: SheetCells, isYesNo: boolean): unknown {
  const given = columns.map(({ key }) => cells[key] ?? null)
  if (given.every(isEmptyValue)) return null
  const [first, second = null] = given
  if (isYesNo) return first === 'yes'
  switch (columns[0]?.part) {
    case 'latitude':
      return { type: 'Point', coordinates: [second, first] }
    case 'number':
      return Object.fromEntries(columns.map(({ part, key }) => [part, cells[key] ?? null]))
    default:
      return first
  }
}

/** The values cells stand for; computed columns are left aside. What is wrong with them `checkRecord` says. */
export function fromSheetRow(register: Register, cells: SheetCells): Record<string, unknown> {
  const columns = sheetColumnsOf(register).filter(({ isComputed }) => !isComputed)
  return Object.fromEntries(
    register.fields.flatMap(({ code, kind }) => {
      const own = columns.filter((column) => column.field === code)
      const value = own.length === 0 ? null : valueOfCells(own, cells, kind === 'yesNo')
      return value === null ? [] : [[code, value]]
    }),
  )
}
