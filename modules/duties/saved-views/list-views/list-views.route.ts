import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../../access/index.ts'
import { savedViewsSchema } from '../saved-view-answer.ts'
import { listViews } from './list-views.ts'

export const listViewsRoute = signedInRoute({
  method: 'GET',
  url: '/api/saved-views',
  operationId: 'listViews',
  summary: 'Các danh sách nhiệm vụ đã lưu, của tôi và dùng chung',
  tag: 'duties',
  answer: savedViewsSchema,
  handle: ({ services, caller }) => inTenant(services.database, caller.tenantId, (trx) => listViews(trx, caller)),
})
