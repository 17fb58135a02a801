import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { getVisibleDirective } from '../../get-directive.ts'
import { isCountedAsReader, readsFor } from '../receipts-policy.ts'
import { findPartyIds, upsertReading } from '../receipts-store.ts'

/** Somebody looks at the page of a directive. Only issued ones are kept track of, and not their own office's looks. */
export async function recordOpening(services: Services, actor: Actor, directiveId: string): Promise<void> {
  const { tenantId, personId } = actor
  await inTenant(services.database, tenantId, async (trx) => {
    const directive = await getVisibleDirective(trx, actor, directiveId)
    if (directive.status !== 'issued' || !isCountedAsReader(actor)) return
    const parties = await findPartyIds(trx, tenantId, directiveId)
    const organizationId = readsFor(actor, parties)
    await upsertReading(trx, { tenantId, directiveId, personId, organizationId, at: services.clock.now() }, parties)
  })
}
