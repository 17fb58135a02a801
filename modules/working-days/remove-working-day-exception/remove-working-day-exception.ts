import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { workingDaysErrors } from '../working-days-errors.ts'
import { maySetWorkingDays } from '../working-days-policy.ts'
import { deleteException } from '../working-days-store.ts'

/** Leaves a day to the calendar of Vietnam again. */
export async function removeWorkingDayException(services: Services, actor: Actor, date: string): Promise<void> {
  if (!maySetWorkingDays(actor)) throw commonErrors.not_allowed()
  await inTenant(services.database, actor.tenantId, async (trx) => {
    if (!(await deleteException(trx, actor.tenantId, date))) throw workingDaysErrors.working_day_exception_not_found()
    await appendAudit(services, trx, actor, {
      action: 'working_day_reset',
      subjectType: 'working_day',
      subjectId: null,
      details: { date },
    })
  })
}
