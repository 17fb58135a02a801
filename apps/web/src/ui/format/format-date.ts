const dayOnly = /^(\d{4})-(\d{2})-(\d{2})$/

const inVietnam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

/** '2021-04-27' or an ISO instant → '27/04/2021'; nothing or nonsense → '—', never an invented date. */
export function formatDate(value: string | Date | null | undefined): string {
  if (!value) return '—'
  if (typeof value === 'string') {
    const parts = dayOnly.exec(value)
    if (parts) return `${parts[3]}/${parts[2]}/${parts[1]}`
  }
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? '—' : inVietnam.format(instant)
}
