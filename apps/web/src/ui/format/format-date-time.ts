import { formatDate } from './format-date'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An ISO instant → '27/04/2021 14:05', in Vietnam's time whatever the machine's zone. */
export function formatDateTime(value: string | Date | null | undefined): string {
  if (!value) return '—'
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? '—' : `${formatDate(instant)} ${clock.format(instant)}`
}
