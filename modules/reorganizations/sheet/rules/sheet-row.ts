import type { UnitKind } from '../../rules/change.ts'
import { type ChangeValues, type ColumnKey, changeColumns } from '../change-columns.ts'

/** What a row says happens; several rows of one kind may make one change. */
export const rowKinds = [
  'consolidate',
  'absorb',
  'split',
  'rename',
  'abolish',
  'move',
  'transfer_field',
  'create',
] as const
export type RowKind = (typeof rowKinds)[number]

export type SheetRow = { number: number; kind: RowKind; unit: UnitKind; values: ChangeValues }

export type Message = { column: ColumnKey | null; text: string }

/** A row by its kind; an agency unless it says otherwise. */
export const toSheetRow = (number: number, values: ChangeValues): SheetRow => ({
  number,
  kind: rowKinds.find((kind) => kind === values.change) ?? 'rename',
  unit: values.unit === 'place' ? 'place' : 'organization',
  values,
})

const words: ReadonlyMap<string, string> = new Map(changeColumns[0].choices.map(({ value, label }) => [value, label]))

export const kindWords = (kind: RowKind): string => words.get(kind) ?? kind

/** Kinds whose “Đơn vị mới” may be a unit that is made. */
const making: readonly RowKind[] = ['consolidate', 'split', 'create']

export const isMaking = ({ kind }: SheetRow): boolean => making.includes(kind)
