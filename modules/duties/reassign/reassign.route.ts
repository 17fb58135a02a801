import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { reassign } from './reassign.ts'

export const reassignRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/lead',
  operationId: 'reassign',
  summary: 'Chuyển cơ quan chủ trì, nêu lý do',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({
    organizationId: z.uuid(),
    reason: z.string().trim().min(1, 'Nêu lý do chuyển cơ quan chủ trì.').max(5000),
  }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await reassign(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
