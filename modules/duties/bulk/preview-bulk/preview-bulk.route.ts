import { signedInRoute } from '../../../access/index.ts'
import { bulkBody, bulkPreviewSchema } from '../bulk-answer.ts'
import { previewBulk } from './preview-bulk.ts'

export const previewBulkRoute = signedInRoute({
  method: 'POST',
  url: '/api/bulk-acts/preview',
  operationId: 'previewBulk',
  summary: 'Xem trước một việc làm cho nhiều nhiệm vụ cùng lúc',
  description: 'Writes nothing.',
  tag: 'duties',
  body: bulkBody,
  answer: bulkPreviewSchema,
  handle: ({ services, caller, body }) => previewBulk(services, caller, body.act, body.assignmentIds),
})
