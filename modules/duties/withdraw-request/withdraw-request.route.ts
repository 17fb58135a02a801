import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { withdrawRequest } from './withdraw-request.ts'

export const withdrawRequestRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/request-withdrawal',
  operationId: 'withdrawRequest',
  summary: 'Rút đề nghị gia hạn hoặc báo giao nhầm',
  tag: 'duties',
  params: assignmentParams,

  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params } = context
    const moved = await withdrawRequest(services, caller, params.assignmentId, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
