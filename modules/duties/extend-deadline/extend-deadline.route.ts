import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { extendDeadline } from './extend-deadline.ts'

export const extendDeadlineRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/extension',
  operationId: 'extendDeadline',
  summary: 'Gia hạn khi cơ quan chưa đề nghị',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({ to: daySchema, reason: z.string().trim().min(1, 'Nêu lý do gia hạn.').max(5000) }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await extendDeadline(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
