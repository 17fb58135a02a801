import type { DraftDeadline } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

type Reckoning = NonNullable<DraftDeadline['reckoning']>

const units: Record<Reckoning['unit'], string> = {
  working_day: 'ngày làm việc',
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
}

const froms: Record<Reckoning['from'], string> = {
  issued: 'ngày ban hành',
  received: 'ngày nhận được',
  signed: 'ngày ký',
  in_force: 'ngày có hiệu lực',
  event: 'sự việc văn bản nêu',
}

/** '10 ngày làm việc kể từ ngày nhận được, tính từ 27/04/2021': how the date follows from the words. */
export function reckoningWords({ count, unit, from, fromDate }: Reckoning): string {
  const span = `${count} ${units[unit]} kể từ ${froms[from]}`
  return fromDate ? `${span}, tính từ ${formatDate(fromDate)}` : `${span}, chưa rõ ngày bắt đầu tính`
}
