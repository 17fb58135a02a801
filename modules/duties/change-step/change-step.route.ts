import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { movedAssignmentSchema } from '../duty-answer.ts'
import { changeStep } from './change-step.ts'

export const changeStepRoute = signedInRoute({
  method: 'PATCH',
  url: '/api/assignments/:assignmentId/steps/:stepId',
  operationId: 'changeStep',
  summary: 'Sửa, đánh dấu xong, làm lại hoặc bỏ một bước công việc',
  tag: 'duties',
  params: z.object({ assignmentId: z.uuid(), stepId: z.uuid() }),
  body: z
    .object({
      title: z.string().trim().min(1, 'Nhập nội dung bước công việc.').max(500),
      dueOn: daySchema.nullable(),
      done: z.boolean(),
      removed: z.literal(true),
    })
    .partial(),
  answer: movedAssignmentSchema,
  handle: async ({ services, caller, params, body, answerVersion }) => {
    const moved = await changeStep(services, caller, params.assignmentId, params.stepId, body)
    answerVersion(moved.version)
    return moved
  },
})
