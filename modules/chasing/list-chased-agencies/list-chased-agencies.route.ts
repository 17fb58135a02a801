import { z } from 'zod'
import { daysBetween } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { chasedAgencySchema, chasedQuery } from '../chased-answer.ts'
import { listChasedAgencyRows } from '../chased-store.ts'
import { mayDraftLetters, mayReadChasing } from '../chasing-policy.ts'

export const listChasedAgenciesRoute = signedInRoute({
  method: 'GET',
  url: '/api/chasing/agencies',
  operationId: 'listChasedAgencies',
  summary: 'Cơ quan có nhiệm vụ quá hạn, quá hạn lâu nhất trước',
  tag: 'chasing',
  query: z.object({ ...pageQuery, ...chasedQuery, organizationId: z.uuid().optional() }),
  answer: pageOf(chasedAgencySchema).extend({ may: z.object({ draft: z.boolean() }) }),
  handle: async ({ services, caller, query }) => {
    if (!mayReadChasing(caller)) throw commonErrors.not_allowed()
    const day = today(services.clock)
    const { tenantId } = caller
    const { organizationId = null, directiveId = null, level = null } = query
    const filter = { tenantId, day, organizationId, directiveId, level }
    const after = decodeCursor(query.cursor, ['date', 'uuid'])
    const rows = await inTenant(services.database, tenantId, (trx) =>
      listChasedAgencyRows(trx, filter, query.limit + 1, after),
    )
    const page = toPage(rows, query.limit, (row) => [row.earliestDeadlineOn, row.id])
    return {
      ...page,
      items: page.items.map((row) => ({ ...row, daysLate: daysBetween(row.earliestDeadlineOn, day) })),
      may: { draft: mayDraftLetters(caller) },
    }
  },
})
