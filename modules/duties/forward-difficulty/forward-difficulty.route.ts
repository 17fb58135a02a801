import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { difficultyParams, movedDifficultySchema } from '../difficulty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { forwardDifficulty } from './forward-difficulty.ts'

export const forwardDifficultyRoute = signedInRoute({
  method: 'POST',
  url: '/api/difficulties/:difficultyId/forward',
  operationId: 'forwardDifficulty',
  summary: 'Chuyển khó khăn, vướng mắc lên Ủy ban nhân dân, kèm đề xuất',
  tag: 'duties',
  params: difficultyParams,
  body: z.object({ proposal: z.string().trim().min(1, 'Nêu đề xuất với Ủy ban nhân dân.').max(10_000) }),
  answer: movedDifficultySchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await forwardDifficulty(services, caller, params.difficultyId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
