import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { lockDraft } from '../get-reorganization.ts'
import { reorganizationParams } from '../reorganization-answer.ts'
import { moveReorganization } from '../reorganization-store.ts'

export const discardReorganizationRoute = signedInRoute({
  method: 'DELETE',
  url: '/api/reorganizations/:reorganizationId',
  operationId: 'discardReorganization',
  summary: 'Bỏ bản nháp của một đợt sắp xếp',
  tag: 'reorganizations',
  params: reorganizationParams,
  handle: ({ services, caller, params }) =>
    inTenant(services.database, caller.tenantId, async (trx) => {
      const { id, title } = await lockDraft(trx, caller, params.reorganizationId, null)
      await moveReorganization(trx, caller.tenantId, id, { state: 'discarded', at: services.clock.now() })
      await appendAudit(services, trx, caller, {
        action: 'reorganization_discarded',
        subjectType: 'reorganization',
        subjectId: id,
        details: { title },
      })
    }),
})
