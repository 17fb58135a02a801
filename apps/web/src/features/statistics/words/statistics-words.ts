import type { Statistics, StatisticsFigures } from '../../../api/operations'

export type Dimension = Statistics['by']
export type PeriodKind = Statistics['period']['kind']
export type DutyClass = keyof StatisticsFigures['counts']

/** In the order of the table: what burns first. */
export const classOrder: readonly DutyClass[] = [
  'in_progress_overdue',
  'in_progress_on_time',
  'completed_on_time',
  'completed_late',
  'no_deadline',
]

export const classHeaders: Record<DutyClass, string> = {
  in_progress_overdue: 'Quá hạn',
  in_progress_on_time: 'Trong hạn',
  completed_on_time: 'Xong đúng hạn',
  completed_late: 'Xong quá hạn',
  no_deadline: 'Không hạn',
}

/** Quyết định 42/2014/QĐ-TTg (sửa đổi 23/2018/QĐ-TTg) for the four; the fifth stands outside its rates. */
export const classNames: Record<DutyClass, string> = {
  completed_on_time: 'hoàn thành đúng hạn',
  completed_late: 'hoàn thành quá hạn',
  in_progress_on_time: 'đang thực hiện, trong hạn',
  in_progress_overdue: 'đang thực hiện, quá hạn',
  no_deadline: 'không thời hạn',
}

type Named<Key extends string> = Record<Key, { slug: string; words: string }>

/** What the table is told by, and how its address says so. */
export const dimensions: Named<Dimension> = {
  lead: { slug: 'co-quan', words: 'Cơ quan chủ trì' },
  directive: { slug: 'van-ban', words: 'Văn bản' },
  field: { slug: 'linh-vuc', words: 'Lĩnh vực' },
  leader: { slug: 'lanh-dao', words: 'Lãnh đạo phụ trách' },
  place: { slug: 'dia-ban', words: 'Địa bàn' },
}

export const periodKinds: Named<PeriodKind> = {
  all: { slug: 'tat-ca', words: 'Mọi thời gian' },
  month: { slug: 'thang', words: 'Tháng' },
  quarter: { slug: 'quy', words: 'Quý' },
  half_year: { slug: '6-thang', words: '6 tháng đầu năm' },
  nine_months: { slug: '9-thang', words: '9 tháng' },
  year: { slug: 'nam', words: 'Năm' },
  custom: { slug: 'tu-chon', words: 'Từ ngày đến ngày' },
}

/** The key an address means, if it means one. */
export const keyOf = <Key extends string>(named: Named<Key>, slug: unknown): Key | undefined =>
  (Object.keys(named) as Key[]).find((key) => named[key].slug === slug)

export const optionsOf = <Key extends string>(named: Named<Key>): { value: Key; label: string }[] =>
  (Object.keys(named) as Key[]).map((key) => ({ value: key, label: named[key].words }))

const roman = ['I', 'II', 'III', 'IV']

/** Months or quarters to choose from; others have none. */
export const numberOptions = (kind: PeriodKind): { value: string; label: string }[] =>
  kind === 'month'
    ? Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: `Tháng ${index + 1}` }))
    : kind === 'quarter'
      ? roman.map((label, index) => ({ value: String(index + 1), label: `Quý ${label}` }))
      : []
