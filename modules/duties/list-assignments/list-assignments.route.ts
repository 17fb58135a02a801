import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentListQuery } from '../assignment-filter.ts'
import { assignmentSchema } from '../duty-answer.ts'
import { listAssignments } from './list-assignments.ts'

export const listAssignmentsRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments',
  operationId: 'listAssignments',
  summary: 'Các lượt giao, việc cần làm trước xếp trước',
  description:
    'Order: the agency’s turn, then the office’s, then what is completed; within each by deadline. No totals.',
  tag: 'duties',
  query: z.object({
    ...pageQuery,
    ...assignmentListQuery,
    q: z.string().max(200).optional().describe('Words of the duty'),
  }),
  answer: pageOf(assignmentSchema),
  handle: ({ services, caller, query }) => listAssignments(services, caller, query),
})
