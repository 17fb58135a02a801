import { signedInRoute } from '../../../access/index.ts'
import { bulkBody, bulkRunSchema } from '../bulk-answer.ts'
import { startBulk } from './start-bulk.ts'

export const startBulkRoute = signedInRoute({
  method: 'POST',
  url: '/api/bulk-acts',
  operationId: 'startBulk',
  summary: 'Làm một việc cho nhiều nhiệm vụ cùng lúc',
  description: 'Each assignment is moved by itself, by a job; the run tells how far it is and what became of each.',
  tag: 'duties',
  body: bulkBody,
  answer: bulkRunSchema,
  status: 201,
  handle: ({ services, caller, body }) => startBulk(services, caller, body.act, body.assignmentIds),
})
