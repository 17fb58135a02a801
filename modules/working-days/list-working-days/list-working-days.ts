import { addDays } from '../../../pack-kit/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { vietnamCalendar } from '../rules/vietnam-calendar.ts'
import { workingDaysBetween } from '../rules/working-calendar.ts'
import { openVietnamHolidays } from '../vietnam-holidays.ts'
import type { WorkingDaysAnswer } from '../working-days-answer.ts'
import { maySetWorkingDays } from '../working-days-policy.ts'
import { listExceptions } from '../working-days-store.ts'

/** The days of a year that are not as their weekday says, and how many days of it are worked. */
export async function listWorkingDays(services: Services, actor: Actor, year: number): Promise<WorkingDaysAnswer> {
  const from = `${year}-01-01`
  const to = `${year}-12-31`
  const exceptions = await inTenant(services.database, actor.tenantId, (trx) =>
    listExceptions(trx, actor.tenantId, { from, to }),
  )
  const holidaysOf = await openVietnamHolidays()
  const calendar = vietnamCalendar(holidaysOf, exceptions)
  return {
    year,
    workingDayCount: workingDaysBetween(calendar, addDays(from, -1), to),
    holidays: [...holidaysOf(year)],
    exceptions: exceptions.map(({ on, setAt, ...same }) => ({ date: on, setAt: setAt.toISOString(), ...same })),
    may: { change: maySetWorkingDays(actor) },
  }
}
