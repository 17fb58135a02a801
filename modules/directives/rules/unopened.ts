/** From this many days after the issue an agency that has not opened a directive can be reminded. */
export const unopenedAfterDays = 2

const dayMilliseconds = 86_400_000

/** Whether an agency that has not opened it is reminded on a day, once a day at most. Days are yyyy-mm-dd. */
export const mayBeReminded = (
  { issuedOn, remindedOn }: { issuedOn: string | null; remindedOn: string | null },
  today: string,
): boolean =>
  issuedOn !== null &&
  Date.parse(today) - Date.parse(issuedOn) >= unopenedAfterDays * dayMilliseconds &&
  (remindedOn === null || remindedOn < today)
