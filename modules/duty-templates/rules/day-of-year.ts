/** The day of a year a template names; 29 February is the 28th in a common year, and so on. Null: no deadline. yyyy-mm-dd. */
export function dayOfYear(year: number, month: number | null, day: number | null): string | null {
  if (month === null || day === null) return null
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10)
}
