const toTime = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const toDate = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: string): number => new Date(toTime(date)).getUTCDay() || 7

/** Saturday or Sunday: the weekly days off of state agencies. */
export const isWeekend = (date: string): boolean => weekdayOf(date) >= 6

/** The day of a month (1 to 12); a day the month does not have is its last day. */
export function dayOfMonth(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return toDate(Date.UTC(year, month - 1, Math.min(day, last)))
}

/** The corresponding day `count` months later; the last day of a month that has none (Bộ luật Dân sự 2015, Điều 148 khoản 3). */
export function addMonths(date: string, count: number): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count
  return dayOfMonth(Math.floor(months / 12), (months % 12) + 1, Number(date.slice(8)))
}
