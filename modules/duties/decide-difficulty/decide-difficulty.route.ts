import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { difficultyParams, movedDifficultySchema } from '../difficulty-answer.ts'
import { decideDifficulty } from './decide-difficulty.ts'

export const decideDifficultyRoute = signedInRoute({
  method: 'POST',
  url: '/api/difficulties/:difficultyId/decision',
  operationId: 'decideDifficulty',
  summary: 'Lãnh đạo Ủy ban nhân dân quyết định về khó khăn, vướng mắc',
  tag: 'duties',
  params: difficultyParams,
  body: z.object({
    text: z.string().trim().min(1, 'Nhập ý kiến quyết định.').max(10_000),
    documentNumber: z.string().trim().min(1, 'Nhập số văn bản.').max(100),
    documentIssuedOn: daySchema,
    fileId: z.uuid().nullable().default(null),
  }),
  answer: movedDifficultySchema,
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
    const moved = await decideDifficulty(services, caller, params.difficultyId, body, expectedVersion())
    answerVersion(moved.version)
    return moved
  },
})
