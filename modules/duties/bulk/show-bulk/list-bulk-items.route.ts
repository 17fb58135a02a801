import { z } from 'zod'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../../platform/http/page.ts'
import { signedInRoute } from '../../../access/index.ts'
import { bulkItemSchema, bulkRunParams } from '../bulk-answer.ts'
import { requireOwnRun } from '../bulk-run-answer.ts'
import { findBulkRun, listBulkItemRows } from '../bulk-store.ts'

export const listBulkItemsRoute = signedInRoute({
  method: 'GET',
  url: '/api/bulk-acts/:runId/items',
  operationId: 'listBulkItems',
  summary: 'Kết quả của từng nhiệm vụ trong một lần xử lý',
  tag: 'duties',
  params: bulkRunParams,
  query: z.object({ ...pageQuery, outcome: z.enum(['done', 'refused']).optional() }),
  answer: pageOf(bulkItemSchema),
  handle: async ({ services, caller, params: { runId }, query }) => {
    const [after] = decodeCursor(query.cursor, ['number']) ?? [0]
    const rows = await inTenant(services.database, caller.tenantId, async (trx) => {
      requireOwnRun(caller, await findBulkRun(trx, caller.tenantId, runId))
      return listBulkItemRows(trx, caller.tenantId, runId, query.outcome ?? null, query.limit + 1, after)
    })
    return toPage(rows, query.limit, ({ position }) => [position])
  },
})
