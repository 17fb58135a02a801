import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { vietnamCalendar } from '../rules/vietnam-calendar.ts'
import { openVietnamHolidays } from '../vietnam-holidays.ts'
import { workingDaysErrors } from '../working-days-errors.ts'
import { maySetWorkingDays } from '../working-days-policy.ts'
import { putException } from '../working-days-store.ts'

/** Says of one day whether it is worked, against the calendar of Vietnam; dates reckoned before stay as they are. */
export async function setWorkingDayException(
  services: Services,
  actor: Actor,
  date: string,
  { isWorking, reason }: { isWorking: boolean; reason: string },
): Promise<void> {
  if (!maySetWorkingDays(actor)) throw commonErrors.not_allowed()
  const common = vietnamCalendar(await openVietnamHolidays(), [])
  if (common.isWorkingDay(date) === isWorking) throw workingDaysErrors.working_day_unchanged()
  const { tenantId, personId } = actor
  await inTenant(services.database, tenantId, async (trx) => {
    await putException(trx, { tenantId, personId, on: date, isWorking, reason, now: services.clock.now() })
    await appendAudit(services, trx, actor, {
      action: 'working_day_set',
      subjectType: 'working_day',
      subjectId: null,
      details: { date, isWorking, reason },
    })
  })
}
