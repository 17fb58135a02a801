import type { z } from 'zod'
import { dayCell, type ListColumn } from '../../imports/index.ts'
import type { difficultySummarySchema } from '../difficulty-answer.ts'

type Difficulty = z.output<typeof difficultySummarySchema>

const stageWords: Record<Difficulty['stage'], string> = {
  at_focal_agency: 'Ở cơ quan đầu mối',
  at_committee: 'Chờ Ủy ban nhân dân',
  resolved: 'Đã giải quyết',
}

/** The list of difficulties as a sheet, in the order of its screen: where, what, who, since when. */
export const difficultyColumns: readonly ListColumn<Difficulty>[] = [
  { header: 'TT', width: 6, cell: (_difficulty, ordinal) => ordinal },
  { header: 'Nơi đang giữ', width: 28, cell: ({ holder }) => holder.name },
  { header: 'Giai đoạn', width: 20, cell: ({ stage }) => stageWords[stage] },
  { header: 'Khó khăn, vướng mắc', width: 60, cell: ({ text }) => text },
  { header: 'Đề xuất, kiến nghị', width: 40, cell: ({ proposal }) => proposal },
  {
    header: 'Văn bản',
    width: 20,
    cell: ({ directive }) => [directive.number, directive.symbol].filter(Boolean).join('/') || directive.subject,
  },
  { header: 'Nhiệm vụ', width: 60, cell: ({ dutyText }) => dutyText },
  { header: 'Cơ quan nêu', width: 28, cell: ({ raisedBy }) => raisedBy.name },
  { header: 'Ngày nêu', width: 14, isDate: true, cell: ({ raisedAt }) => dayCell(raisedAt) },
  { header: 'Ở nơi đang giữ từ', width: 16, isDate: true, cell: ({ heldSince }) => dayCell(heldSince) },
  { header: 'Số ngày chờ', width: 12, cell: ({ waitingDays }) => waitingDays },
  { header: 'Ngày giải quyết', width: 16, isDate: true, cell: ({ resolvedAt }) => dayCell(resolvedAt) },
]
