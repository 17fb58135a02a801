import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../../access/index.ts'
import { bulkRunParams, bulkRunSchema } from '../bulk-answer.ts'
import { requireOwnRun, toBulkRun } from '../bulk-run-answer.ts'
import { findBulkRun } from '../bulk-store.ts'

export const showBulkRoute = signedInRoute({
  method: 'GET',
  url: '/api/bulk-acts/:runId',
  operationId: 'showBulk',
  summary: 'Một việc làm cho nhiều nhiệm vụ đã đến đâu',
  tag: 'duties',
  params: bulkRunParams,
  answer: bulkRunSchema,
  handle: ({ services, caller, params }) =>
    inTenant(services.database, caller.tenantId, async (trx) =>
      toBulkRun(requireOwnRun(caller, await findBulkRun(trx, caller.tenantId, params.runId))),
    ),
})
