import { addDays } from '../../../pack-kit/index.ts'

/** Which days are worked. Dates are yyyy-mm-dd in Asia/Ho_Chi_Minh. */
export type WorkingCalendar = { isWorkingDay(date: string): boolean }

/** No break lasts longer: a calendar without any working day must not keep us counting. */
const longestBreak = 60

/** The day itself when it is worked, else the first worked day after it. */
export function nextWorkingDay(calendar: WorkingCalendar, date: string): string {
  for (let after = 0; after <= longestBreak; after++) {
    const day = addDays(date, after)
    if (calendar.isWorkingDay(day)) return day
  }
  throw new RangeError(`No working day within ${longestBreak} days of ${date}`)
}

/** The `count`-th working day after a day, which is not counted itself (Bộ luật Dân sự 2015, Điều 147 khoản 2). */
export function addWorkingDays(calendar: WorkingCalendar, from: string, count: number): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of days: ${count}`)
  let day = count === 0 ? nextWorkingDay(calendar, from) : from
  for (let left = count; left > 0; left--) day = nextWorkingDay(calendar, addDays(day, 1))
  return day
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  if (to < from) return -workingDaysBetween(calendar, to, from)
  let days = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) days += 1
  return days
}
