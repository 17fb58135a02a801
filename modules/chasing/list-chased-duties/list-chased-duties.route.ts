import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { chasedDutySchema, chasedQuery } from '../chased-answer.ts'
import { listChasedDutyRows } from '../chased-store.ts'
import { mayReadChasing } from '../chasing-policy.ts'

export const listChasedDutiesRoute = signedInRoute({
  method: 'GET',
  url: '/api/chasing/agencies/:organizationId/duties',
  operationId: 'listChasedDuties',
  summary: 'Nhiệm vụ quá hạn của một cơ quan, với lần nhắc và văn bản đôn đốc gần nhất',
  tag: 'chasing',
  params: z.object({ organizationId: z.uuid() }),
  query: z.object({ ...pageQuery, ...chasedQuery }),
  answer: pageOf(chasedDutySchema),
  handle: async ({ services, caller, params, query }) => {
    if (!mayReadChasing(caller)) throw commonErrors.not_allowed()
    const { tenantId } = caller
    const { directiveId = null, level = null } = query
    const filter = { tenantId, day: today(services.clock), organizationId: params.organizationId, directiveId, level }
    const after = decodeCursor(query.cursor, ['date', 'uuid'])
    const rows = await inTenant(services.database, tenantId, (trx) =>
      listChasedDutyRows(trx, filter, query.limit + 1, after),
    )
    return toPage(rows, query.limit, (row) => [row.deadlineOn, row.assignmentId])
  },
})
