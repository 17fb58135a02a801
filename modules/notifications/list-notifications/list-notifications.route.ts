import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { countUnread, listNotificationRows } from '../notifications-store.ts'

const notificationSchema = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    topic: z.string(),
    isUrgent: z.boolean(),
    title: z.string(),
    body: z.string().nullable(),
    link: z.string(),
    createdAt: z.iso.datetime(),
    isRead: z.boolean(),
  })
  .meta({ id: 'Notification' })

/** Past this the screen shows "99+". */
const mostCounted = 100

export const listNotificationsRoute = signedInRoute({
  method: 'GET',
  url: '/api/notifications',
  operationId: 'listNotifications',
  summary: 'Thông báo của tôi, mới nhất trước',
  tag: 'notifications',
  query: z.object(pageQuery),
  answer: pageOf(notificationSchema).extend({ unread: z.number().int().max(mostCounted) }),
  handle: async ({ services, caller, query }) => {
    const after = decodeCursor(query.cursor, ['uuid'])?.[0] ?? null
    const { rows, unread } = await inTenant(services.database, caller.tenantId, async (trx) => ({
      rows: await listNotificationRows(trx, caller.tenantId, caller.personId, query.limit + 1, after),
      unread: await countUnread(trx, caller.tenantId, caller.personId, mostCounted),
    }))
    const page = toPage(rows, query.limit, (row) => [row.id])
    return {
      ...page,
      unread,
      items: page.items.map(({ createdAt, readAt, ...row }) => ({
        ...row,
        createdAt: createdAt.toISOString(),
        isRead: readAt !== null,
      })),
    }
  },
})
