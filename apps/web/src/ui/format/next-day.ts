import { addDays } from './calendar-day'

/** The day after (yyyy-mm-dd). */
export const dayAfter = (day: string): string => addDays(day, 1)

/** The day before (yyyy-mm-dd). */
export const dayBefore = (day: string): string => addDays(day, -1)
