import type { SheetColumn, SheetValues } from './sheet-column.ts'

type Cell = string | number | { date: string } | null

/** The values of a row as cells in the order of columns, as `readRow` reads them again. */
export const writeRow = (values: SheetValues, columns: readonly SheetColumn[]): Cell[] =>
  columns.map((column) => toCell(values[column.key] ?? null, column))

/** One value as it stands in a sheet. */
export function toCell(value: string | number | readonly string[] | null, column: SheetColumn): Cell {
  if (value === null || typeof value === 'number') return value
  if (typeof value !== 'string') return value.map((item) => labelOf(item, column)).join('; ') || null
  if (column.kind === 'date') return { date: value }
  return column.kind === 'choice' ? labelOf(value, column) : value
}

export const labelOf = (value: string, { choices = [] }: SheetColumn): string =>
  choices.find((choice) => choice.value === value)?.label ?? value
