import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { requestExtension } from './request-extension.ts'

export const requestExtensionRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/extension-request',
  operationId: 'requestExtension',
  summary: 'Đề nghị gia hạn, nêu lý do và thời hạn đề nghị',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({ to: daySchema, reason: z.string().trim().min(1, 'Nêu lý do xin gia hạn.').max(5000) }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await requestExtension(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
