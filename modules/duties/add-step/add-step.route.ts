import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams } from '../duty-answer.ts'
import { addStep } from './add-step.ts'

export const addStepRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/steps',
  operationId: 'addStep',
  summary: 'Thêm một bước công việc',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({
    title: z.string().trim().min(1, 'Nhập nội dung bước công việc.').max(500),
    dueOn: z.iso
      .date('Ngày chưa đúng.')
      .nullable()
      .default(null)
      .describe('Not later than the deadline of the assignment'),
  }),
  answer: z.object({ id: z.uuid(), version: z.number().int().describe('Of the assignment') }),
  status: 201,
  handle: async ({ services, caller, params, body, answerVersion }) => {
    const added = await addStep(services, caller, params.assignmentId, body)
    answerVersion(added.version)
    return added
  },
})
