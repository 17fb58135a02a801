import { addDays } from '../../../../ui/format/calendar-day'

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** Monday of the week a day is in. */
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day))

/** The first day of a month (yyyy-mm). */
export const firstOf = (month: string): string => `${month}-01`

/** yyyy-mm of a day. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The month so many months later (yyyy-mm). */
export function moveMonth(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The last day of a month (yyyy-mm). */
export const lastOf = (month: string): string => addDays(firstOf(moveMonth(month, 1)), -1)

/** The same day of the month so many months later, or the last that month has. */
export function sameDayIn(day: string, count: number): string {
  const month = moveMonth(monthOf(day), count)
  const wanted = `${month}-${day.slice(8)}`
  const last = lastOf(month)
  return wanted > last ? last : wanted
}
