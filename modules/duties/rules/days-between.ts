const dayMilliseconds = 86_400_000

/** Whole calendar days from one date to another (yyyy-mm-dd); negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds)

/** The date so many days later (yyyy-mm-dd). */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMilliseconds).toISOString().slice(0, 10)
