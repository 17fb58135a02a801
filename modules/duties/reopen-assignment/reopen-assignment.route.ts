import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { reopenAssignment } from './reopen-assignment.ts'

export const reopenAssignmentRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/reopening',
  operationId: 'reopenAssignment',
  summary: 'Mở lại nhiệm vụ, nêu lý do',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({ reason: z.string().trim().min(1, 'Nêu lý do mở lại.').max(5000) }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await reopenAssignment(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
