import { dayBefore } from '../../../ui/format/next-day'

/** Days the slider stops at, oldest first: the last day before anything changed, the days of changes, and today. */
export function placeStops(changes: readonly string[], today: string): string[] {
  const [first] = changes
  return [...new Set([...(first ? [dayBefore(first)] : []), ...changes, today])].sort()
}

/** What is special about a day. */
export function placeDayWords(changes: readonly string[], day: string, today: string): string {
  const changed = changes.includes(day) ? 'có đơn vị hành chính thay đổi từ ngày này' : ''
  const when = day === today ? 'Địa bàn hôm nay' : day > today ? 'Ngày chưa đến, theo những gì đã ghi' : ''
  if (when && changed) return `${when}; ${changed}.`
  if (when) return `${when}.`
  return changed ? 'Có đơn vị hành chính thay đổi từ ngày này.' : 'Không có thay đổi đúng ngày này.'
}
