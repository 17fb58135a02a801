import { addDays } from '../../../pack-kit/index.ts'
import { dayOfMonth, weekdayOf } from './calendar-day.ts'

export type DueRecurrence = 'weekly' | 'monthly' | 'quarterly' | 'half_yearly' | 'yearly'

const monthsOf: Record<Exclude<DueRecurrence, 'weekly'>, number> = {
  monthly: 1,
  quarterly: 3,
  half_yearly: 6,
  yearly: 12,
}
const friday = 5

/**
 * Days on which a recurring duty is due, from `from` to `to`, both counted. `onDay`: the day of the period's last
 * month ("ngày 15 tháng cuối quý"), of every month, or the weekday (1 Monday); not named: the period's last day, the
 * week's Friday.
 */
export function dueDates(recurrence: DueRecurrence, onDay: number | null, from: string, to: string): string[] {
  if (to < from) return []
  if (recurrence === 'weekly') return weeklyDates(onDay ?? friday, from, to)
  const step = monthsOf[recurrence]
  const dates: string[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (let month = step; month <= 12; month += step) dates.push(dayOfMonth(year, month, onDay ?? 31))
  return dates.filter((date) => date >= from && date <= to)
}

function weeklyDates(weekday: number, from: string, to: string): string[] {
  const dates: string[] = []
  for (let day = addDays(from, (weekday - weekdayOf(from) + 7) % 7); day <= to; day = addDays(day, 7)) dates.push(day)
  return dates
}

/** The next day, today counted, on which a recurring duty is due. */
export const nextDueDate = (recurrence: DueRecurrence, onDay: number | null, today: string): string =>
  dueDates(recurrence, onDay, today, addDays(today, 366))[0] as string
