import { addDays } from '../../../pack-kit/index.ts'
import { addMonths } from './calendar-day.ts'
import { addWorkingDays, nextWorkingDay, type WorkingCalendar } from './working-calendar.ts'

/** A period counted from a day: "10 ngày làm việc", "15 ngày", "02 tháng". */
export type CountedPeriod = { count: number; unit: 'working_day' | 'day' | 'week' | 'month' | 'year' }

/**
 * The last day of a period that starts the day after `fromDate` (Bộ luật Dân sự 2015, Điều 147 khoản 2). One that
 * would end on a day off ends on the next working day (Điều 148 khoản 5).
 */
export function reckon(calendar: WorkingCalendar, { count, unit }: CountedPeriod, fromDate: string): string {
  if (unit === 'working_day') return addWorkingDays(calendar, fromDate, count)
  return nextWorkingDay(calendar, endOfPeriod(fromDate, count, unit))
}

function endOfPeriod(from: string, count: number, unit: Exclude<CountedPeriod['unit'], 'working_day'>): string {
  if (unit === 'day') return addDays(from, count)
  if (unit === 'week') return addDays(from, 7 * count)
  return addMonths(from, unit === 'month' ? count : 12 * count)
}
