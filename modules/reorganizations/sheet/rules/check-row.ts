import { type ColumnKey, columnOf } from '../change-columns.ts'
import { kindWords, type Message, type RowKind, type SheetRow } from './sheet-row.ts'

const terms = ['madeShort', 'madeKind', 'level', 'parent', 'code', 'place', 'fields'] as const

/** Which cells each kind needs, and which others it takes. */
const uses: Readonly<Record<RowKind, { needs: readonly ColumnKey[]; takes: readonly ColumnKey[] }>> = {
  consolidate: { needs: ['former', 'made'], takes: terms },
  absorb: { needs: ['former', 'made'], takes: [] },
  split: { needs: ['former', 'made'], takes: [...terms, 'continues'] },
  rename: { needs: ['former', 'made'], takes: ['madeShort', 'madeKind', 'code'] },
  abolish: { needs: ['former'], takes: [] },
  move: { needs: ['former', 'parent'], takes: [] },
  transfer_field: { needs: ['former', 'made', 'fields'], takes: [] },
  create: { needs: ['made'], takes: terms },
}

/** Filled without being of use these show that another kind was meant. */
const telling = ['former', 'made', 'parent', 'fields', 'continues'] as const
const ofAgencies = ['madeShort', 'place', 'fields'] as const
const common: readonly ColumnKey[] = ['change', 'unit', 'within', 'note', 'certainty']

const isTelling = (key: ColumnKey): boolean => telling.some((one) => one === key)
const isOfAgencies = (key: ColumnKey): boolean => ofAgencies.some((one) => one === key)
const header = (key: ColumnKey): string => columnOf(key).header

function unusedKeys({ kind, unit, values }: SheetRow): ColumnKey[] {
  const { needs, takes } = uses[kind]
  const used = [...common, ...needs, ...takes].filter((key) => unit === 'organization' || !isOfAgencies(key))
  const keys = Object.keys(values) as ColumnKey[]
  return keys.filter((key) => values[key] !== null && !used.includes(key))
}

/** What a row lacks for its kind, and what it says that its kind cannot mean. */
export function checkRow(row: SheetRow): Message[] {
  const { kind, unit, values } = row
  if (kind === 'transfer_field' && unit === 'place')
    return [{ column: 'unit', text: 'Địa bàn không có lĩnh vực công tác. Chọn “Cơ quan”, hoặc sửa cột “Loại”.' }]
  const missing = uses[kind].needs.filter((key) => values[key] === null || values[key]?.length === 0)
  return [
    ...missing.map((column) => ({ column, text: `“${kindWords(kind)}” cần cột “${header(column)}”.` })),
    ...unusedKeys(row)
      .filter(isTelling)
      .map((column) => ({
        column,
        text: `“${kindWords(kind)}” không dùng cột “${header(column)}”. Xóa ô này, hoặc sửa cột “Loại”.`,
      })),
  ]
}

/** Cells that say nothing for a row of this kind. */
export const tellUnused = (row: SheetRow): Message[] =>
  unusedKeys(row)
    .filter((key) => !isTelling(key))
    .map((column) => ({ column, text: `“${kindWords(row.kind)}” không dùng ô này nên bỏ qua.` }))
