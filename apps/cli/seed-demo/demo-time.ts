import { dateInVietnam, fixedClock } from '../../../platform/clock.ts'
import type { Services } from '../../../platform/services.ts'

const day = 24 * 60 * 60 * 1000
const minute = 60 * 1000

/** When something happens in the demonstration: days before today, or a day of its past (yyyy-mm-dd). */
export type DemoMoment = number | string

/** The calendar day (yyyy-mm-dd) of a moment. */
export const dayOf = (now: Date, moment: DemoMoment): string =>
  typeof moment === 'string' ? moment : dateInVietnam(new Date(now.getTime() - moment * day))

/** The same services at a moment of the demonstration's past, some minutes into the working day. */
export function servicesAt(services: Services, now: Date, moment: DemoMoment, minutes = 0): Services {
  const morning = new Date(`${dayOf(now, moment)}T08:00:00+07:00`)
  const at = Math.min(morning.getTime() + minutes * minute, now.getTime() - minute)
  return { ...services, clock: fixedClock(new Date(at)) }
}

/** Calendar date (yyyy-mm-dd, Vietnam) some days from now. */
export const dateFrom = (now: Date, days: number): string => dateInVietnam(new Date(now.getTime() + days * day))
