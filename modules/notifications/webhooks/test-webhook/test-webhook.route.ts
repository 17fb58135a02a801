import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { webhookIdParams } from '../webhook-answer.ts'
import { testWebhook } from './test-webhook.ts'

export const testWebhookRoute = signedInRoute({
  method: 'POST',
  url: '/api/webhooks/:webhookId/test',
  operationId: 'testWebhook',
  summary: 'Gửi thử tới một kênh',
  tag: 'notifications',
  params: webhookIdParams,
  status: 200,
  answer: z.object({ isTaken: z.boolean(), words: z.string() }),
  handle: ({ services, caller, params }) => testWebhook(services, caller, params.webhookId),
})
