import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams } from '../duty-answer.ts'
import { watchAssignment } from './watch-assignment.ts'

export const watchAssignmentRoute = signedInRoute({
  method: 'PUT',
  url: '/api/assignments/:assignmentId/watching',
  operationId: 'watchAssignment',
  summary: 'Theo dõi hoặc thôi theo dõi một lượt giao',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({ watch: z.boolean() }),
  answer: z.object({ isWatching: z.boolean() }),
  handle: ({ services, caller, params, body }) => watchAssignment(services, caller, params.assignmentId, body.watch),
})
