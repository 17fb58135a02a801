import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { difficultyParams, movedDifficultySchema } from '../difficulty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { answerDifficulty } from './answer-difficulty.ts'

export const answerDifficultyRoute = signedInRoute({
  method: 'POST',
  url: '/api/difficulties/:difficultyId/answer',
  operationId: 'answerDifficulty',
  summary: 'Cơ quan đầu mối trả lời khó khăn, vướng mắc',
  tag: 'duties',
  params: difficultyParams,
  body: z.object({
    text: z.string().trim().min(1, 'Nhập nội dung trả lời.').max(10_000),
    documentNumber: z.string().trim().min(1).max(100).nullable().default(null),
    documentIssuedOn: daySchema.nullable().default(null),
    fileId: z.uuid().nullable().default(null),
  }),
  answer: movedDifficultySchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await answerDifficulty(services, caller, params.difficultyId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
