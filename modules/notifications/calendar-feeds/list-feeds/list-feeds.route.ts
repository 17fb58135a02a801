import { z } from 'zod'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../../access/index.ts'
import { listFeedRows } from '../feeds-store.ts'

const feedSchema = z
  .object({
    id: z.uuid(),
    organizationId: z.uuid().nullable(),
    organizationName: z.string().nullable(),
    createdAt: z.iso.datetime(),
    lastReadAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'CalendarFeed' })

export const listFeedsRoute = signedInRoute({
  method: 'GET',
  url: '/api/calendar-feeds',
  operationId: 'listCalendarFeeds',
  summary: 'Các địa chỉ lịch thời hạn của tôi',
  tag: 'notifications',
  answer: z.object({ items: z.array(feedSchema) }),
  handle: async ({ services, caller: { tenantId, personId } }) => {
    const rows = await inTenant(services.database, tenantId, (trx) => listFeedRows(trx, tenantId, personId))
    return {
      items: rows.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        lastReadAt: row.lastReadAt?.toISOString() ?? null,
      })),
    }
  },
})
