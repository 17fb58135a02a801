import { type Field, findField, type Register } from '../../../pack-kit/index.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { dayCell, type ListColumn } from '../../imports/index.ts'
import type { RecordAnswer } from '../record-answer.ts'

const stageWords = { draft: 'Nháp', submitted: 'Chờ xác nhận', verified: 'Đã xác nhận' } as const
const widths: Partial<Record<Field['kind'], number>> = { text: 36, place: 26, agency: 36, link: 36 }

const unitOf = (field: Field): string => ('unit' in field && field.unit ? ` (${field.unit})` : '')

/** Numbers stay numbers and days days, so that a sheet can be reckoned with; all else as the screen says it. */
function cellOf({ kind, code }: Field, { values, described }: RecordAnswer): SheetCell {
  const value = values[code]
  if (typeof value === 'number') return value
  if (kind === 'date' && typeof value === 'string') return dayCell(value)
  const words = described[code]
  return words === undefined || words === '' ? null : words
}

/** The fields asked for, in the register's order, then how far the record is and who keeps it. */
export const exportColumns = (register: Register, columns: string): ListColumn<RecordAnswer>[] => [
  { header: 'STT', width: 6, cell: (_, ordinal) => ordinal },
  ...columns.split(',').flatMap((code): ListColumn<RecordAnswer>[] => {
    const field = findField(register, code)
    if (!field || field.kind === 'photo' || field.kind === 'file') return []
    return [
      {
        header: `${field.name}${unitOf(field)}`,
        width: widths[field.kind] ?? 18,
        cell: (record) => cellOf(field, record),
      },
    ]
  }),
  { header: 'Trạng thái', width: 16, cell: ({ stage }) => stageWords[stage] },
  { header: 'Đơn vị giữ sổ', width: 36, cell: ({ keeper }) => keeper.name },
  { header: 'Cập nhật ngày', width: 14, cell: ({ changedAt }) => dayCell(changedAt) },
]
