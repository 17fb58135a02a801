import { writtenDay } from '../../../pack-kit/index.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import type { WrittenColumn } from '../../../platform/sheets/written-sheet.ts'
import type { FiguresAnswer } from '../figures-answer.ts'
import type { Statistics } from '../show-statistics/statistics-answer.ts'
import type { StatisticsDimension } from '../statistics-query.ts'

export const dimensionWords: Record<StatisticsDimension, string> = {
  lead: 'Cơ quan chủ trì',
  directive: 'Văn bản',
  field: 'Lĩnh vực',
  leader: 'Lãnh đạo phụ trách',
  place: 'Địa bàn',
}

const number = (header: string): WrittenColumn => ({ header, width: 14 })

export const tableColumns = ({ by, bands }: Pick<Statistics, 'by' | 'bands'>): WrittenColumn[] => [
  { header: dimensionWords[by], width: 44 },
  number('Hoàn thành đúng hạn'),
  number('Hoàn thành quá hạn'),
  number('Đang thực hiện, trong hạn'),
  number('Đang thực hiện, quá hạn'),
  number('Không thời hạn'),
  number('Tổng số lượt giao'),
  number('Đúng hạn / đã hoàn thành (%)'),
  number('Đúng hạn / đã hoàn thành hoặc quá hạn (%)'),
  number('Số lần gia hạn'),
  number('Số lần trả lại'),
  number('Tạm dừng'),
  number('Chờ Văn phòng xác nhận'),
  number('Chờ lâu nhất (ngày)'),
  ...(bands.length > 0 ? [{ header: 'Nhóm khối lượng', width: 20 }, number('Xếp hạng trong nhóm')] : []),
]

/** One decimal, as rates are shown. */
const percentOf = (rate: number | null): SheetCell => (rate === null ? null : Math.round(rate * 1000) / 10)

const cellsOf = (name: string, { counts, ...figures }: FiguresAnswer): SheetCell[] => [
  name,
  counts.completed_on_time,
  counts.completed_late,
  counts.in_progress_on_time,
  counts.in_progress_overdue,
  counts.no_deadline,
  figures.total,
  percentOf(figures.ofCompleted.rate),
  percentOf(figures.ofDue.rate),
  figures.extensions,
  figures.returns,
  figures.paused,
  figures.withOffice,
  figures.longestWithOffice,
]

export function tableRows({ lines, totals, bands }: Statistics): SheetCell[][] {
  const ranked = bands.length > 0
  return [
    ...lines.map(({ name, figures, band, rank }) => [
      ...cellsOf(name, figures),
      ...(ranked ? [band === null ? null : (bands[band]?.words ?? null), rank] : []),
    ]),
    cellsOf('Tổng cộng', totals),
  ]
}

/** What the table is, of what period, whose numbers, as of when. */
export const tableSentences = ({ by, period, units, asOf, scope }: Statistics): string[] => [
  `Thống kê nhiệm vụ theo ${dimensionWords[by].toLowerCase()} – ${period.name}`,
  period.words,
  ...(units ? [units.words] : []),
  ...(scope === 'own' ? ['Chỉ gồm nhiệm vụ mà cơ quan của người xem có phần.'] : []),
  'Bốn nhóm theo Quyết định 42/2014/QĐ-TTg, sửa đổi bởi Quyết định 23/2018/QĐ-TTg; nhiệm vụ không thời hạn đứng ngoài hai tỷ lệ.',
  `Số liệu tính đến ${writtenDay(asOf)}`,
]
