import type { CalendarDay, DutyState } from '../../../../api/operations'
import { formatDate } from '../../../../ui/format/format-date'
import { taskStateWords } from '../../../../ui/state/task-state-words'
import { beginSmall } from '../../../../ui/text/first-letter'
import { weekdayOf } from '../days/day-math'
import { weekdayNames } from './month-grid'

/** The words of a state; the design system has none for done without a deadline, which is due on no day. */
const stateWords = (display: DutyState['display']): string =>
  display === 'completed_no_deadline' ? 'hoàn thành' : beginSmall(taskStateWords[display].short)

export const totalOf = ({ counts }: Pick<CalendarDay, 'counts'>): number =>
  counts.reduce((sum, { count }) => sum + count, 0)

/** '2 quá hạn, 1 chờ xác nhận'. */
export const countWords = ({ counts }: Pick<CalendarDay, 'counts'>): string =>
  counts.map(({ display, count }) => `${count} ${stateWords(display)}`).join(', ')

/** 'Thứ Hai, 02/03/2026'. */
export const dayName = (on: string): string => `${weekdayNames[weekdayOf(on)]}, ${formatDate(on)}`

/** A day read aloud: 'Thứ Hai, 27/04/2026, Giỗ Tổ Hùng Vương: 2 quá hạn', or '…: không có thời hạn'. */
export function dayLabel(
  on: string,
  special: { name: string; isWorking: boolean } | undefined,
  day: CalendarDay | undefined,
): string {
  const why = special ? `, ${special.isWorking ? 'làm bù' : 'nghỉ'}: ${special.name}` : ''
  return `${dayName(on)}${why}; ${day ? countWords(day) : 'không có thời hạn'}`
}
