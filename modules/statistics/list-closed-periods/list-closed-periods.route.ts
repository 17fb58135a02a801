import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { closedPeriodSchema, toClosedPeriod } from '../closed-period-answer.ts'
import { listClosedPeriodRows } from '../closed-period-store.ts'
import { mayClosePeriods } from '../statistics-policy.ts'

export const listClosedPeriodsRoute = signedInRoute({
  method: 'GET',
  url: '/api/statistics/closed-periods',
  operationId: 'listClosedPeriods',
  summary: 'Các kỳ đã chốt số liệu, mới nhất trước',
  tag: 'statistics',
  query: z.object(pageQuery),
  answer: pageOf(closedPeriodSchema).extend({ may: z.object({ close: z.boolean() }) }),
  handle: async ({ services, caller, query }) => {
    const after = decodeCursor(query.cursor, ['date', 'uuid'])
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listClosedPeriodRows(trx, caller.tenantId, query.limit + 1, after),
    )
    const page = toPage(rows, query.limit, ({ to, id }) => [to, id])
    return {
      ...page,
      items: page.items.map((period) => toClosedPeriod(period, caller)),
      may: { close: mayClosePeriods(caller) },
    }
  },
})
