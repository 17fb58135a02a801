/** Calendar day in Vietnam (yyyy-mm-dd) of a moment (ISO 8601). */
const dayOf = (at: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(at))

/** What happened on a day (yyyy-mm-dd) or later; everything when there is nothing to compare with. */
export const changesSince = <Event extends { at: string }>(events: readonly Event[], day: string | null): Event[] =>
  events.filter(({ at }) => day === null || dayOf(at) >= day)
