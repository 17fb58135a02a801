import { isWeekend } from './calendar-day.ts'
import type { Holiday } from './public-holidays.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** A day on which a space departs from the calendar of Vietnam. */
export type DayException = { on: string; isWorking: boolean }

/**
 * Days worked: no weekend, no day off of the year's holidays; what the space has set for a day counts before all.
 * `holidaysOf` is asked once a year and must answer at once.
 */
export function vietnamCalendar(
  holidaysOf: (year: number) => readonly Holiday[],
  exceptions: readonly DayException[],
): WorkingCalendar {
  const set = new Map(exceptions.map(({ on, isWorking }) => [on, isWorking]))
  const years = new Map<number, Map<string, boolean>>()
  const ofYear = (year: number): Map<string, boolean> => {
    const known = years.get(year)
    if (known) return known
    const days = new Map(holidaysOf(year).map(({ date, kind }) => [date, kind === 'swapped_on']))
    years.set(year, days)
    return days
  }
  return {
    isWorkingDay: (date) => set.get(date) ?? ofYear(Number(date.slice(0, 4))).get(date) ?? !isWeekend(date),
  }
}
