import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { answerWebhook, webhookIdParams, webhookSchema, webhookTerms } from '../webhook-answer.ts'
import { editWebhook } from './edit-webhook.ts'

export const editWebhookRoute = signedInRoute({
  method: 'PUT',
  url: '/api/webhooks/:webhookId',
  operationId: 'editWebhook',
  summary: 'Sửa hoặc tạm dừng kênh nhận thông báo của tỉnh',
  tag: 'notifications',
  params: webhookIdParams,
  body: z.object({ ...webhookTerms, isActive: z.boolean() }),
  editsVersion: true,
  answer: webhookSchema,
  handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
    const webhook = await editWebhook(services, caller, params.webhookId, expectedVersion(), body)
    answerVersion(webhook.version)
    return answerWebhook(webhook)
  },
})
