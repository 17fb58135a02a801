import { z } from 'zod'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../../platform/http/page.ts'
import { signedInRoute } from '../../../access/index.ts'
import { mayManageChannels } from '../../notifications-policy.ts'
import { listDeliveryRows } from '../deliveries-store.ts'
import { webhookIdParams } from '../webhook-answer.ts'

const deliverySchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    state: z.enum(['waiting', 'delivered', 'failed']),
    attempts: z.number().int(),
    lastAnswer: z.string().nullable(),
    createdAt: z.iso.datetime(),
    deliveredAt: z.iso.datetime().nullable(),
    nextAttemptAt: z.iso.datetime(),
  })
  .meta({ id: 'WebhookDelivery' })

export const listDeliveriesRoute = signedInRoute({
  method: 'GET',
  url: '/api/webhooks/:webhookId/deliveries',
  operationId: 'listWebhookDeliveries',
  summary: 'Các lần gửi tới một kênh, mới nhất trước',
  tag: 'notifications',
  params: webhookIdParams,
  query: z.object(pageQuery),
  answer: pageOf(deliverySchema),
  handle: async ({ services, caller, params, query }) => {
    if (!mayManageChannels(caller)) throw commonErrors.not_allowed()
    const after = decodeCursor(query.cursor, ['uuid'])?.[0] ?? null
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listDeliveryRows(trx, caller.tenantId, params.webhookId, query.limit + 1, after),
    )
    const page = toPage(rows, query.limit, (row) => [row.id])
    return {
      ...page,
      items: page.items.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        deliveredAt: row.deliveredAt?.toISOString() ?? null,
        nextAttemptAt: row.nextAttemptAt.toISOString(),
      })),
    }
  },
})
