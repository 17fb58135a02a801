import { writtenDay } from '../../../pack-kit/index.ts'

/** Spans a report is made for; half_year and nine_months are the first six and nine months of a year, as reports have them. */
export const periodKinds = ['all', 'month', 'quarter', 'half_year', 'nine_months', 'year', 'custom'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** Days, both included (yyyy-mm-dd). */
export type PeriodSpan = { from: string; to: string }

const monthsOf = { half_year: 6, nine_months: 9, year: 12 } as const

/** First and last day of so many whole months from a month (1 to 12) on. */
function wholeMonths(year: number, month: number, length: number): PeriodSpan {
  const day = (date: Date) => date.toISOString().slice(0, 10)
  return { from: day(new Date(Date.UTC(year, month - 1, 1))), to: day(new Date(Date.UTC(year, month - 1 + length, 0))) }
}

/**
 * A period of the calendar.
 * @param number which month (1 to 12) or quarter (1 to 4); others do not have one
 */
export function calendarSpan(kind: Exclude<PeriodKind, 'all' | 'custom'>, year: number, number: number): PeriodSpan {
  if (kind === 'month') return wholeMonths(year, number, 1)
  if (kind === 'quarter') return wholeMonths(year, number * 3 - 2, 3)
  return wholeMonths(year, 1, monthsOf[kind])
}

/** Which month or quarter a day falls in. */
export const numberOn = (kind: PeriodKind, day: string): number => {
  const month = Number(day.slice(5, 7))
  return kind === 'quarter' ? Math.ceil(month / 3) : month
}

const roman = ['I', 'II', 'III', 'IV']

/** A period as reports name it. */
export function periodName(kind: PeriodKind, year: number, number: number): string {
  if (kind === 'all') return 'Mọi thời gian'
  if (kind === 'month') return `Tháng ${number}/${year}`
  if (kind === 'quarter') return `Quý ${roman[number - 1] ?? number}/${year}`
  if (kind === 'half_year') return `6 tháng đầu năm ${year}`
  if (kind === 'nine_months') return `9 tháng năm ${year}`
  return kind === 'year' ? `Năm ${year}` : 'Khoảng ngày tự chọn'
}

/** Which duties a period counts, as a sentence. */
export const periodWords = (span: PeriodSpan | null): string =>
  span === null
    ? 'Tính mọi nhiệm vụ đã giao.'
    : `Tính nhiệm vụ có thời hạn từ ${writtenDay(span.from)} đến ${writtenDay(span.to)}; nhiệm vụ không thời hạn tính theo ngày giao.`
