import type { DraftDeadline } from '../../../api/operations'

export type Recurrence = NonNullable<DraftDeadline['recurrence']>

export const recurrenceWords: Record<Recurrence, string> = {
  weekly: 'Hằng tuần',
  monthly: 'Hằng tháng',
  quarterly: 'Hằng quý',
  half_yearly: '6 tháng một lần',
  yearly: 'Hằng năm',
}

const periods: Record<Exclude<Recurrence, 'weekly'>, string> = {
  monthly: 'hằng tháng',
  quarterly: 'tháng cuối quý',
  half_yearly: 'tháng cuối kỳ 6 tháng',
  yearly: 'tháng 12 hằng năm',
}

const weekdays = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy']

/** 'ngày 20 hằng tháng', 'thứ Sáu hằng tuần' (1 is Monday); without a day only the rhythm: 'Hằng tháng'. */
export function recurrenceDayWords(recurrence: Recurrence, day: number | null): string {
  if (day === null) return recurrenceWords[recurrence]
  if (recurrence !== 'weekly') return `ngày ${day} ${periods[recurrence]}`
  const weekday = weekdays[day - 1]
  return weekday ? `thứ ${weekday} hằng tuần` : 'Chủ nhật hằng tuần'
}

/** The days that can be named in a period: weekdays of a week, days of a month. */
export const recurrenceDays = (recurrence: Recurrence): number[] =>
  Array.from({ length: recurrence === 'weekly' ? 7 : 31 }, (_, at) => at + 1)
