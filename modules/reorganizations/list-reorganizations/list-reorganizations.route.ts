import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { reorganizationSchema, toReorganizationAnswer } from '../reorganization-answer.ts'
import { type ReorganizationState, reorganizationStates } from '../reorganization-record.ts'
import { listReorganizationRows } from '../reorganization-store.ts'
import { mayReorganize, maySeeReorganization } from '../reorganizations-policy.ts'
import { findRuns } from '../run-store.ts'

export const listReorganizationsRoute = signedInRoute({
  method: 'GET',
  url: '/api/reorganizations',
  operationId: 'listReorganizations',
  summary: 'Các đợt sắp xếp, ngày hiệu lực muộn nhất trước',
  tag: 'reorganizations',
  query: z.object({ ...pageQuery, state: z.enum(reorganizationStates).optional() }),
  answer: pageOf(reorganizationSchema).extend({ may: z.object({ create: z.boolean() }) }),
  handle: async ({ services, caller, query }) => {
    const after = decodeCursor(query.cursor, ['date', 'uuid'])
    const wanted: readonly ReorganizationState[] = query.state
      ? [query.state]
      : reorganizationStates.filter((state) => state !== 'discarded')
    const states = wanted.filter((state) => maySeeReorganization(caller, state))
    return inTenant(services.database, caller.tenantId, async (trx) => {
      const rows = await listReorganizationRows(trx, caller.tenantId, states, query.limit + 1, after)
      const page = toPage(rows, query.limit, (row) => [row.sortOn, row.id])
      const runs = await findRuns(
        trx,
        caller.tenantId,
        page.items.map(({ id }) => id),
      )
      return {
        ...page,
        items: page.items.map(({ sortOn: _sortOn, ...row }) =>
          toReorganizationAnswer(row, runs.find(({ reorganizationId }) => reorganizationId === row.id) ?? null, caller),
        ),
        may: { create: mayReorganize(caller) },
      }
    })
  },
})
