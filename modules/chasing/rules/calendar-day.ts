const dayMs = 86_400_000

/** The day `count` days after a yyyy-mm-dd, or before it when negative. */
export const addDays = (date: string, count: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)

/** Calendar days from one yyyy-mm-dd to another; negative when the other is earlier. */
export const daysFromTo = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
