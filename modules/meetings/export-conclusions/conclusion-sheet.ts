import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import type { WrittenColumn } from '../../../platform/sheets/written-sheet.ts'
import type { MeetingItemRow } from '../meeting-item-store.ts'

export const conclusionColumns: readonly WrittenColumn[] = [
  { header: 'TT', width: 6 },
  { header: 'Cơ quan chủ trì', width: 30 },
  { header: 'Nội dung nhiệm vụ', width: 60 },
  { header: 'Văn bản giao', width: 20 },
  { header: 'Thời hạn', width: 12, isDate: true },
  { header: 'Số ngày quá hạn', width: 10 },
  { header: 'Kết luận', width: 60 },
  { header: 'Người ghi', width: 24 },
]

/** One row for each duty of the meeting, also for those of which nothing was decided. */
export async function* toConclusionRows(items: readonly MeetingItemRow[]): AsyncGenerator<readonly SheetCell[]> {
  for (const item of items)
    yield [
      item.position,
      item.lead.name,
      item.text,
      item.directiveNumber,
      item.deadlineOn === null ? null : { date: item.deadlineOn },
      item.daysLate === 0 ? null : item.daysLate,
      item.decision,
      item.decidedBy?.fullName ?? null,
    ]
}
