import { z } from 'zod'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import { signedInRoute } from '../../../access/index.ts'
import { mayManageChannels } from '../../notifications-policy.ts'
import { topicNames, topics } from '../../rules/topics.ts'
import { answerWebhook, webhookSchema } from '../webhook-answer.ts'
import { listWebhookRows } from '../webhooks-store.ts'

export const listWebhooksRoute = signedInRoute({
  method: 'GET',
  url: '/api/webhooks',
  operationId: 'listWebhooks',
  summary: 'Kênh nhận thông báo của tỉnh',
  tag: 'notifications',
  answer: z.object({
    items: z.array(webhookSchema),
    topics: z
      .array(z.object({ topic: z.enum(topicNames), label: z.string() }))
      .describe('every topic a webhook may be told of'),
  }),
  handle: async ({ services, caller }) => {
    if (!mayManageChannels(caller)) throw commonErrors.not_allowed()
    const rows = await inTenant(services.database, caller.tenantId, (trx) => listWebhookRows(trx, caller.tenantId))
    return {
      items: rows.map(answerWebhook),
      topics: topicNames.map((topic) => ({ topic, label: topics[topic].label })),
    }
  },
})
