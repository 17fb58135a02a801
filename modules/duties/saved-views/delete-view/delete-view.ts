import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { requireChangeable } from '../require-changeable.ts'
import { deleteSavedView } from '../saved-views-store.ts'

export async function deleteView(services: Services, actor: Actor, viewId: string): Promise<void> {
  await inTenant(services.database, actor.tenantId, async (trx) => {
    const { name } = await requireChangeable(trx, actor, viewId)
    await deleteSavedView(trx, actor.tenantId, viewId)
    await appendAudit(services, trx, actor, {
      action: 'view_deleted',
      subjectType: 'saved_view',
      subjectId: viewId,
      details: { name },
    })
  })
}
