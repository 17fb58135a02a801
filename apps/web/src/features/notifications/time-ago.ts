import { formatDateTime } from '../../ui/format/format-date-time'

/** 'vừa xong', '5 phút trước', '3 giờ trước', then the date and time. */
export function timeAgo(instant: string, now: Date = new Date()): string {
  const minutes = Math.floor((now.getTime() - Date.parse(instant)) / 60_000)
  if (minutes < 1) return 'vừa xong'
  if (minutes < 60) return `${minutes} phút trước`
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} giờ trước`
  return formatDateTime(instant)
}
