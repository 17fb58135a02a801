import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { notificationErrors } from '../../notifications-errors.ts'
import { revokeFeedRow } from '../feeds-store.ts'

/** Ends an address of one's own; who reads it from now on finds nothing. */
export async function revokeFeed(services: Services, actor: Actor, feedId: string): Promise<void> {
  const { tenantId, personId } = actor
  await inTenant(services.database, tenantId, async (trx) => {
    if (!(await revokeFeedRow(trx, tenantId, personId, feedId, services.clock.now())))
      throw notificationErrors.calendar_not_found()
    await appendAudit(services, trx, actor, {
      action: 'calendar_feed_revoked',
      subjectType: 'calendar_feed',
      subjectId: feedId,
    })
  })
}
