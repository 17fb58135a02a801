import { daysBetween } from '../../../pack-kit/index.ts'

/** From this many days after the issue an agency that has not opened a directive can be reminded. */
export const unopenedAfterDays = 2

/** Whether an agency that has not opened it is reminded on a day, once a day at most. Days are yyyy-mm-dd. */
export const mayBeReminded = (
  { issuedOn, remindedOn }: { issuedOn: string | null; remindedOn: string | null },
  today: string,
): boolean =>
  issuedOn !== null && daysBetween(issuedOn, today) >= unopenedAfterDays && (remindedOn === null || remindedOn < today)
