import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentListQuery, personalListQuery } from '../assignment-filter.ts'
import { assignmentSchema } from '../duty-answer.ts'
import { listGroups, listSorts } from '../rules/list-order.ts'
import { listAssignments } from './list-assignments.ts'

const listedSchema = z
  .object({
    ...assignmentSchema.shape,
    group: z
      .object({
        key: z.string().describe('What groups are counted by'),
        name: z.string().nullable().describe('Of a leader in charge; other groups are named by the assignment itself'),
      })
      .nullable()
      .describe('Which group it stands in; null when the list is not grouped'),
  })
  .meta({ id: 'ListedAssignment' })

export const listAssignmentsRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments',
  operationId: 'listAssignments',
  summary: 'Các lượt giao, việc cần làm trước xếp trước',
  description:
    'Order unless asked otherwise: the agency’s turn, then the office’s, then what is completed; within each by deadline. Conditions combine freely. No totals.',
  tag: 'duties',
  query: z.object({
    ...pageQuery,
    ...assignmentListQuery,
    ...personalListQuery,
    sort: z.enum(listSorts).optional(),
    group: z.enum(listGroups).optional().describe('Groups come first in the order; weeks are sorted by deadline alone'),
  }),
  answer: pageOf(listedSchema),
  handle: ({ services, caller, query }) => listAssignments(services, caller, query),
})
