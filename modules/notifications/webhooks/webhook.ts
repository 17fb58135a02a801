import type { Topic } from '../rules/topics.ts'

/** What a webhook is told of a notice; the body of the request. */
export type WebhookPayload = {
  kind: string
  topic: Topic | 'test'
  isUrgent: boolean
  title: string
  body: string | null
  /** whole address of the page in the web application */
  link: string
  /** when it happened, ISO 8601 */
  at: string
  recipients: { personId: string; fullName: string; email: string }[]
}

/** How one request to a webhook went; `words`: the status and the beginning of the answer, or why there was none. */
export type WebhookAnswer = { isTaken: boolean; words: string }
