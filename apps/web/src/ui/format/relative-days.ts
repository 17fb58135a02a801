export type DayUnit = 'ngày' | 'ngày làm việc'

/** Days left (negative = late) → 'còn 3 ngày', 'hôm nay', 'quá hạn 5 ngày'. */
export function relativeDays(daysLeft: number, unit: DayUnit = 'ngày'): string {
  const days = Math.trunc(daysLeft)
  if (days === 0) return 'hôm nay'
  return days > 0 ? `còn ${days} ${unit}` : `quá hạn ${-days} ${unit}`
}
