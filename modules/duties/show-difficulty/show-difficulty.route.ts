import { signedInRoute } from '../../access/index.ts'
import { difficultyParams, difficultySchema } from '../difficulty-answer.ts'
import { showDifficulty } from './show-difficulty.ts'

export const showDifficultyRoute = signedInRoute({
  method: 'GET',
  url: '/api/difficulties/:difficultyId',
  operationId: 'showDifficulty',
  summary: 'Một khó khăn, vướng mắc và đường đi của nó',
  tag: 'duties',
  params: difficultyParams,
  answer: difficultySchema,
  handle: async ({ services, caller, params, answerVersion }) => {
    const difficulty = await showDifficulty(services, caller, params.difficultyId)
    answerVersion(difficulty.version)
    return difficulty
  },
})
