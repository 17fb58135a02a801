import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { returnCompletion } from './return-completion.ts'

export const returnCompletionRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/return',
  operationId: 'returnCompletion',
  summary: 'Trả lại đề nghị xác nhận hoàn thành, nêu lý do',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({ reason: z.string().trim().min(1, 'Nêu lý do trả lại.').max(5000) }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await returnCompletion(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
