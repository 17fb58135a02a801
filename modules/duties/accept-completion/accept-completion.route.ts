import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { qualities } from '../rules/duty-event.ts'
import { acceptCompletion } from './accept-completion.ts'

export const acceptCompletionRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/acceptance',
  operationId: 'acceptCompletion',
  summary: 'Xác nhận hoàn thành, kèm mức chất lượng',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({
    quality: z.enum(qualities, 'Chọn mức chất lượng.'),
    remark: z.string().trim().max(5000).nullable().default(null),
  }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await acceptCompletion(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
