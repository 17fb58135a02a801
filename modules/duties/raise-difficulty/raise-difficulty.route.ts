import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { movedDifficultySchema } from '../difficulty-answer.ts'
import { assignmentParams } from '../duty-answer.ts'
import { raiseDifficulty } from './raise-difficulty.ts'

export const raiseDifficultyRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/difficulties',
  operationId: 'raiseDifficulty',
  summary: 'Nêu khó khăn, vướng mắc',
  description:
    'Goes to the focal agency the directive names; to the People’s Committee when it names none, or when the focal agency itself raises it.',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({
    text: z.string().trim().min(1, 'Nêu khó khăn, vướng mắc.').max(10_000),
    proposal: z.string().trim().min(1).max(10_000).nullable().default(null).describe('Đề xuất, kiến nghị'),
  }),
  answer: movedDifficultySchema,
  status: 201,
  handle: ({ services, caller, params, body }) => raiseDifficulty(services, caller, params.assignmentId, body),
})
