import { addDays } from '../../../pack-kit/index.ts'
import { addMonths, dayOfMonth, weekdayOf } from './calendar-day.ts'
import type { DueRecurrence } from './due-dates.ts'
import { addWorkingDays, type WorkingCalendar } from './working-calendar.ts'

/** One period of a recurring duty: both ends counted, and the day by which its report is due (yyyy-mm-dd). */
export type RecurringPeriod = { from: string; to: string; dueOn: string }

const monthsOf: Record<Exclude<DueRecurrence, 'weekly'>, number> = {
  monthly: 1,
  quarterly: 3,
  half_yearly: 6,
  yearly: 12,
}

/** Working days after the closing within which figures are sent where the duty names no day. */
export const sendingDays = 2

type Bounds = { from: string; to: string }

/**
 * Periods of a recurring duty that have begun by `until` and end on or after `since`, oldest first. Months, quarters, half
 * years and years run from the day after one closing to the next (Nghị định 09/2019/NĐ-CP, Điều 12); weeks from Monday
 * to Sunday. Due on `onDay` of the period's last month (of its week, 1 Monday), else two working days after the closing.
 * @param closingDay 31 gives calendar months
 */
export function recurringPeriods(
  recurrence: DueRecurrence,
  onDay: number | null,
  closingDay: number,
  calendar: WorkingCalendar,
  range: { since: string; until: string },
): RecurringPeriod[] {
  const periods = recurrence === 'weekly' ? weeks(range) : closings(monthsOf[recurrence], closingDay, range)
  return periods.map(({ from, to }) => {
    const closingMonth = [Number(to.slice(0, 4)), Number(to.slice(5, 7))] as const
    if (onDay === null) return { from, to, dueOn: addWorkingDays(calendar, to, sendingDays) }
    return { from, to, dueOn: recurrence === 'weekly' ? addDays(from, onDay - 1) : dayOfMonth(...closingMonth, onDay) }
  })
}

function weeks({ since, until }: { since: string; until: string }): Bounds[] {
  const found: Bounds[] = []
  for (let from = addDays(since, 1 - weekdayOf(since)); from <= until; from = addDays(from, 7))
    found.push({ from, to: addDays(from, 6) })
  return found
}

function closings(length: number, closingDay: number, { since, until }: { since: string; until: string }): Bounds[] {
  const found: Bounds[] = []
  for (let year = Number(since.slice(0, 4)); year <= Number(until.slice(0, 4)) + 1; year++)
    for (let month = length; month <= 12; month += length) {
      const to = dayOfMonth(year, month, closingDay)
      const before = addMonths(dayOfMonth(year, month, 1), -length)
      const from = addDays(dayOfMonth(Number(before.slice(0, 4)), Number(before.slice(5, 7)), closingDay), 1)
      if (to >= since && from <= until) found.push({ from, to })
    }
  return found
}
