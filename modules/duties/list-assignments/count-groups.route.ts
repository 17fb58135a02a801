import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentListQuery, personalListQuery } from '../assignment-filter.ts'
import { loadFilter } from '../load-filter.ts'
import { isGroupKey, listGroups } from '../rules/list-order.ts'
import { countInGroups } from './list-page-store.ts'

/** Counted no further: a head then says '99+'. */
const most = 100
const mostGroups = 60

export const countGroupsRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/group-counts',
  operationId: 'countGroups',
  summary: 'Số nhiệm vụ trong từng nhóm của danh sách, đếm đến 99',
  tag: 'duties',
  query: z.object({
    ...assignmentListQuery,
    ...personalListQuery,
    group: z.enum(listGroups),
    keys: z.string().max(8000).describe('Keys of groups as the list gives them, one a line'),
  }),
  answer: z.object({
    groups: z.array(
      z
        .object({
          key: z.string(),
          count: z.number().int(),
          isMore: z.boolean().describe('There are more than `count`'),
        })
        .meta({ id: 'GroupCount' }),
    ),
  }),
  handle: async ({ services, caller, query }) => {
    const keys = [...new Set(query.keys.split('\n'))]
    if (keys.length > mostGroups || !keys.every((key) => isGroupKey(query.group, key)))
      throw commonErrors.invalid_request({ fields: [{ path: 'keys', message: 'Nhóm không hợp lệ.' }] })
    const day = today(services.clock)
    const found = await inTenant(services.database, caller.tenantId, async (trx) =>
      countInGroups(trx, await loadFilter(trx, caller, query, day), query.group, keys, most),
    )
    return {
      groups: found.map(({ key, count }) => ({ key, count: Math.min(count, most - 1), isMore: count >= most })),
    }
  },
})
