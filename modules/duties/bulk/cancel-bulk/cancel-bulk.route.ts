import { signedInRoute } from '../../../access/index.ts'
import { bulkRunParams, bulkRunSchema } from '../bulk-answer.ts'
import { cancelBulk } from './cancel-bulk.ts'

export const cancelBulkRoute = signedInRoute({
  method: 'POST',
  url: '/api/bulk-acts/:runId/cancellation',
  operationId: 'cancelBulk',
  summary: 'Dừng một việc đang làm cho nhiều nhiệm vụ',
  tag: 'duties',
  params: bulkRunParams,
  answer: bulkRunSchema,
  handle: ({ services, caller, params }) => cancelBulk(services, caller, params.runId),
})
