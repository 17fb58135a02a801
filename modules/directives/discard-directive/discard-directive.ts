import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { markDiscarded } from '../directive-changes-store.ts'
import { getVisibleDirective, lockEditableDirective } from '../get-directive.ts'
import { lockCitations } from '../relations/relation-store.ts'
import { relinkCitations } from '../relations/relink-citations.ts'

/** Gives up a draft; its text stays in the database and the same document may be received again. */
export async function discardDirective(
  services: Services,
  actor: Actor,
  directiveId: string,
  reason: string | null,
): Promise<void> {
  await inTenant(services.database, actor.tenantId, async (trx) => {
    await lockCitations(trx, actor.tenantId)
    await lockEditableDirective(trx, actor, directiveId, 'update')
    const directive = await getVisibleDirective(trx, actor, directiveId)
    const now = services.clock.now()
    await markDiscarded(trx, actor.tenantId, directiveId, now)
    await relinkCitations(trx, actor.tenantId, now, { names: [directive], changedIds: [directiveId] })
    await appendAudit(services, trx, actor, {
      action: 'directive_discarded',
      subjectType: 'directive',
      subjectId: directiveId,
      details: { reason },
    })
  })
}
