import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { listAuditRows } from '../../audit/index.ts'
import { mayManagePeople } from '../access-policy.ts'
import { signedInRoute } from '../signed-in-route.ts'

const auditEntrySchema = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    actorName: z.string().nullable(),
    action: z.string(),
    subjectType: z.string(),
    subjectId: z.uuid().nullable(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEntry' })

export const listAuditRoute = signedInRoute({
  method: 'GET',
  url: '/api/audit',
  operationId: 'listAudit',
  summary: 'Nhật ký: ai đã làm gì, mới nhất trước',
  tag: 'audit',
  query: z.object({ ...pageQuery, subjectType: z.string().max(50).optional(), subjectId: z.uuid().optional() }),
  answer: pageOf(auditEntrySchema),
  handle: async ({ services, caller, query }) => {
    if (!mayManagePeople(caller)) throw commonErrors.not_allowed()
    const after = decodeCursor(query.cursor, ['uuid'])?.[0] ?? null
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listAuditRows(trx, caller.tenantId, query, query.limit + 1, after),
    )
    const page = toPage(rows, query.limit, (row) => [row.id])
    return { ...page, items: page.items.map((row) => ({ ...row, at: row.at.toISOString() })) }
  },
})
