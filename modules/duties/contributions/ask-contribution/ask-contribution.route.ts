import { z } from 'zod'
import { daySchema } from '../../../../platform/http/day.ts'
import { signedInRoute } from '../../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../../duty-answer.ts'
import { askContribution } from './ask-contribution.ts'

export const askContributionRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/contributions',
  operationId: 'askContribution',
  summary: 'Đề nghị cơ quan phối hợp gửi nội dung, trước một ngày',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({
    organizationId: z.uuid('Chọn cơ quan phối hợp.'),
    request: z.string().trim().min(1, 'Nhập nội dung cần phối hợp.').max(5000),
    dueOn: daySchema.nullable().default(null),
  }),
  answer: movedAssignmentSchema,
  status: 201,
  handle: async ({ services, caller, params, body, answerVersion }) => {
    const moved = await askContribution(services, caller, params.assignmentId, body)
    answerVersion(moved.version)
    return moved
  },
})
