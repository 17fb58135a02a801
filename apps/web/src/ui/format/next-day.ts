const oneDay = 86_400_000

const moved = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10)

/** The day after (yyyy-mm-dd). */
export const dayAfter = (day: string): string => moved(day, 1)

/** The day before (yyyy-mm-dd). */
export const dayBefore = (day: string): string => moved(day, -1)
