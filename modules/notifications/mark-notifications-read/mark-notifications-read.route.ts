import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { markRead } from '../notifications-store.ts'

export const markNotificationsReadRoute = signedInRoute({
  method: 'POST',
  url: '/api/notifications/read',
  operationId: 'markNotificationsRead',
  summary: 'Đánh dấu đã đọc',
  tag: 'notifications',
  body: z.object({ ids: z.array(z.uuid()).max(100).nullable().describe('null: all of them') }),
  handle: async ({ services, caller, body }) => {
    await inTenant(services.database, caller.tenantId, (trx) =>
      markRead(trx, caller.tenantId, caller.personId, body.ids, services.clock.now()),
    )
  },
})
