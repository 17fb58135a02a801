const dayMilliseconds = 86_400_000
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The calendar day `count` days after one (yyyy-mm-dd), or before it when negative. */
export const addDays = (day: string, count: number): string =>
  new Date(timeOf(day) + count * dayMilliseconds).toISOString().slice(0, 10)

/** Calendar days from one day to another (yyyy-mm-dd); negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((timeOf(to) - timeOf(from)) / dayMilliseconds)

/** A day (yyyy-mm-dd) as it is written: dd/MM/yyyy. */
export const writtenDay = (day: string): string => day.split('-').reverse().join('/')
