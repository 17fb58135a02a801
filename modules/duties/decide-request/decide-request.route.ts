import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { decideRequest } from './decide-request.ts'

const remark = z.string().trim().max(5000).nullable().default(null)

export const decideRequestRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/request-decision',
  operationId: 'decideRequest',
  summary: 'Quyết định đề nghị gia hạn hoặc báo giao nhầm',
  tag: 'duties',
  params: assignmentParams,
  body: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('decline'), reason: z.string().trim().min(1, 'Nêu lý do không đồng ý.').max(5000) }),
    z.object({ decision: z.literal('grant_extension'), to: daySchema, reason: remark }),
    z.object({ decision: z.literal('give_to_another'), organizationId: z.uuid(), reason: remark }),
  ]),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await decideRequest(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
