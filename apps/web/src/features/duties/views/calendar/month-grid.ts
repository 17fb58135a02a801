import { addDays } from '../../../../ui/format/calendar-day'
import { firstOf, lastOf, mondayOf } from '../days/day-math'

export const weekdayNames = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật']

/** The seven days from a Monday on. */
export const weekFrom = (monday: string): string[] => weekdayNames.map((_, index) => addDays(monday, index))

/** The whole weeks, Monday first, that hold a month (yyyy-mm): four to six. */
export function weeksOfMonth(month: string): string[][] {
  const weeks: string[][] = []
  const last = lastOf(month)
  for (let monday = mondayOf(firstOf(month)); monday <= last; monday = addDays(monday, 7)) weeks.push(weekFrom(monday))
  return weeks
}
