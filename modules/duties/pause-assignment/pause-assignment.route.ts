import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { pauseAssignment } from './pause-assignment.ts'

export const pauseAssignmentRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/pause',
  operationId: 'pauseAssignment',
  summary: 'Tạm dừng, nêu lý do',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({ reason: z.string().trim().min(1, 'Nêu lý do tạm dừng.').max(5000) }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await pauseAssignment(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
