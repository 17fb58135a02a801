import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { markDiscarded } from '../directive-changes-store.ts'
import { lockEditableDirective } from '../get-directive.ts'

/** Gives up a draft; its text stays in the database and the same document may be received again. */
export async function discardDirective(
  services: Services,
  actor: Actor,
  directiveId: string,
  reason: string | null,
): Promise<void> {
  await inTenant(services.database, actor.tenantId, async (trx) => {
    await lockEditableDirective(trx, actor, directiveId, 'update')
    await markDiscarded(trx, actor.tenantId, directiveId, services.clock.now())
    await appendAudit(services, trx, actor, {
      action: 'directive_discarded',
      subjectType: 'directive',
      subjectId: directiveId,
      details: { reason },
    })
  })
}
