import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { recallAssignment } from './recall-assignment.ts'

export const recallAssignmentRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/recall',
  operationId: 'recallAssignment',
  summary: 'Thu hồi lượt giao, nêu lý do',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({ reason: z.string().trim().min(1, 'Nêu lý do thu hồi.').max(5000) }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await recallAssignment(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
