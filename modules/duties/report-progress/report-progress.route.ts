import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { reportProgress } from './report-progress.ts'

const longText = z.string().trim().max(10_000)

export const reportProgressRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/reports',
  operationId: 'reportProgress',
  summary: 'Báo cáo tiến độ',
  tag: 'duties',
  params: assignmentParams,
  body: z
    .object({
      done: longText.min(1, 'Nhập việc đã làm.'),
      product: longText.nullable().default(null),
      difficulties: longText.nullable().default(null),
      raiseAsDifficulty: z
        .boolean()
        .default(false)
        .describe('Also send `difficulties` to the focal agency as a difficulty'),
      fileIds: z.array(z.uuid()).max(20).default([]),
    })
    .refine((body) => !body.raiseAsDifficulty || Boolean(body.difficulties), {
      path: ['difficulties'],
      message: 'Nhập khó khăn, vướng mắc trước khi gửi đến cơ quan đầu mối.',
    }),
  answer: movedAssignmentSchema,
  status: 201,
  handle: async ({ services, caller, params, body, answerVersion }) => {
    const moved = await reportProgress(services, caller, params.assignmentId, body)
    answerVersion(moved.version)
    return moved
  },
})
