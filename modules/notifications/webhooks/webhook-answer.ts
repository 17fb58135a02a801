import { z } from 'zod'
import { topicNames } from '../rules/topics.ts'
import type { WebhookRow } from './webhooks-store.ts'

export const webhookIdParams = z.object({ webhookId: z.uuid() })

/** What an administrator says of a webhook. */
export const webhookTerms = {
  name: z.string().trim().min(1).max(100),
  url: z.string().trim().min(1).max(500),
  topics: z
    .array(z.enum(topicNames))
    .min(1)
    .max(topicNames.length)
    .transform((topics) => [...new Set(topics)]),
}

export const webhookSchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    name: z.string(),
    url: z.string(),
    topics: z.array(z.enum(topicNames)),
    isActive: z.boolean(),
    createdAt: z.iso.datetime(),
    createdByName: z.string(),
    lastAnswer: z.string().nullable(),
    lastState: z.enum(['waiting', 'delivered', 'failed']).nullable(),
  })
  .meta({ id: 'Webhook' })

export const answerWebhook = ({ createdAt, ...row }: WebhookRow) => ({ ...row, createdAt: createdAt.toISOString() })
