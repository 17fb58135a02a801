import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { requireOffice } from '../duty-templates-policy.ts'
import { listTemplates } from '../duty-templates-store.ts'
import { templateSchema, toTemplateAnswer } from '../template-answer.ts'

export const listTemplatesRoute = signedInRoute({
  method: 'GET',
  url: '/api/duty-templates',
  operationId: 'listTemplates',
  summary: 'Mẫu nhiệm vụ giao hằng năm, mới nhất trước',
  tag: 'duty-templates',
  query: z.object({ ...pageQuery, archived: z.enum(['true', 'false']).default('false') }),
  answer: pageOf(templateSchema),
  handle: async ({ services, caller, query }) => {
    requireOffice(caller)
    const after = decodeCursor(query.cursor, ['uuid'])?.[0] ?? null
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listTemplates(trx, caller.tenantId, query.archived === 'true', query.limit + 1, after),
    )
    const page = toPage(rows, query.limit, (row) => [row.id])
    return { ...page, items: page.items.map(toTemplateAnswer) }
  },
})
