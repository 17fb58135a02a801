import { dateInVietnam, fixedClock } from '../../../platform/clock.ts'
import type { Services } from '../../../platform/services.ts'

const day = 24 * 60 * 60 * 1000
const minute = 60 * 1000

/** The same services at a moment of the demonstration's past: days before now, some minutes into the working day. */
export function servicesAt(services: Services, now: Date, daysAgo: number, minutes = 0): Services {
  const date = dateInVietnam(new Date(now.getTime() - daysAgo * day))
  const morning = new Date(`${date}T08:00:00+07:00`)
  const moment = Math.min(morning.getTime() + minutes * minute, now.getTime() - minute)
  return { ...services, clock: fixedClock(new Date(moment)) }
}

/** Calendar date (yyyy-mm-dd, Vietnam) some days from now. */
export const dateFrom = (now: Date, days: number): string => dateInVietnam(new Date(now.getTime() + days * day))
