import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { webhookTerms } from '../webhook-answer.ts'
import { addWebhook } from './add-webhook.ts'

export const addWebhookRoute = signedInRoute({
  method: 'POST',
  url: '/api/webhooks',
  operationId: 'addWebhook',
  summary: 'Đăng ký kênh nhận thông báo của tỉnh (SMS, Zalo …)',
  description: 'The secret that signs each request is answered this once.',
  tag: 'notifications',
  body: z.object(webhookTerms),
  status: 201,
  answer: z.object({ id: z.uuid(), secret: z.string() }),
  handle: ({ services, caller, body }) => addWebhook(services, caller, body),
})
