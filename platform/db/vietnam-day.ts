import { type RawBuilder, sql } from 'kysely'

/** The calendar date in Vietnam of a moment in SQL. */
export const dayInVietnam = (moment: RawBuilder<unknown>): RawBuilder<string> =>
  sql`(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`

/** The first moment of a day in Vietnam; the day is a date in SQL. */
export const startOfDayInVietnam = (day: RawBuilder<unknown>): RawBuilder<Date> =>
  sql`(${day}::timestamp at time zone 'Asia/Ho_Chi_Minh')`
