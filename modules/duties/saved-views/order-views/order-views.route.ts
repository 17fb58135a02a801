import { z } from 'zod'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../../access/index.ts'
import { listViews } from '../list-views/list-views.ts'
import { savedViewsSchema } from '../saved-view-answer.ts'
import { orderSavedViews } from '../saved-views-store.ts'

export const orderViewsRoute = signedInRoute({
  method: 'PUT',
  url: '/api/saved-views/order',
  operationId: 'orderViews',
  summary: 'Sắp lại thứ tự các danh sách của tôi',
  description: 'Only one’s own have an order; ids of others are passed over.',
  tag: 'duties',
  body: z.object({ viewIds: z.array(z.uuid()).max(100) }),
  answer: savedViewsSchema,
  handle: ({ services, caller, body }) =>
    inTenant(services.database, caller.tenantId, async (trx) => {
      await orderSavedViews(trx, caller.tenantId, caller.personId, body.viewIds)
      return listViews(trx, caller)
    }),
})
