import { todayInVietnam } from '../../../ui/format/today-in-vietnam'

/** What happened on a day (yyyy-mm-dd) or later; everything when there is nothing to compare with. */
export const changesSince = <Event extends { at: string }>(events: readonly Event[], day: string | null): Event[] =>
  events.filter(({ at }) => day === null || todayInVietnam(new Date(at)) >= day)
