import type { LeadPeriod } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

/** The period that holds on a day (yyyy-mm-dd); the first one before the directive. */
export const periodOn = (periods: readonly LeadPeriod[], day: string): LeadPeriod | undefined => {
  const [first] = periods
  if (first && day < first.from) return first
  return periods.find(({ from, to }) => from <= day && (to === null || to > day))
}

/** 'Ngày 27/04/2021: UBND huyện Vĩnh Thuận chủ trì, trực thuộc UBND tỉnh Kiên Giang.' */
export function leadWords(periods: readonly LeadPeriod[], day: string): string {
  const on = formatDate(day)
  const [first] = periods
  if (first && day < first.from)
    return `Ngày ${on} chưa có văn bản. Văn bản giao việc từ ngày ${formatDate(first.from)}.`
  const period = periodOn(periods, day)
  if (!period) return `Ngày ${on} cơ quan cũ đã chấm dứt hoạt động, chưa xác định cơ quan tiếp nhận.`
  const above = period.parentName ? `, trực thuộc ${period.parentName}` : ''
  return `Ngày ${on}: ${period.organization.name} chịu trách nhiệm${above}.`
}

/** 'Từ 01/07/2025, theo 202/2025/QH15'; 'Từ 27/04/2021 đến trước 01/07/2025' */
export function periodWords({ from, to, document }: LeadPeriod): string {
  const until = to ? ` đến trước ${formatDate(to)}` : ' đến nay'
  return `Từ ${formatDate(from)}${until}${document ? `, theo ${document}` : ''}`
}

/** Days to stop at: whenever something about the lead changed, and today. */
export const stopsOf = (periods: readonly LeadPeriod[], today: string): string[] =>
  [...new Set([...periods.map(({ from }) => from), today])].filter((day) => day <= today).sort()
