import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { chasingErrors } from '../chasing-errors.ts'
import { mayDraftLetters } from '../chasing-policy.ts'
import { toDocumentAnswer, toLetterAnswer } from '../describe-letter.ts'
import { findLetters } from '../find-letters.ts'
import { letterDocumentSchema, letterSchema } from '../letter-answer.ts'

export const showLetterRoute = signedInRoute({
  method: 'GET',
  url: '/api/chasing/letters/:letterId',
  operationId: 'showChasingLetter',
  summary: 'Một văn bản đôn đốc',
  tag: 'chasing',
  params: z.object({ letterId: z.uuid() }),
  answer: letterSchema.extend({
    document: letterDocumentSchema,
    assignmentIds: z.array(z.uuid()).describe('The duties of its rows, in their order'),
    may: z.object({ issue: z.boolean() }),
  }),
  handle: async ({ services, caller, params, answerVersion }) => {
    const [letter] = await findLetters(services, caller, [params.letterId])
    if (!letter) throw chasingErrors.chasing_letter_not_found()
    answerVersion(letter.row.version)
    return {
      ...toLetterAnswer(letter.row),
      document: toDocumentAnswer(letter.document),
      assignmentIds: letter.items.map(({ assignmentId }) => assignmentId),
      may: { issue: mayDraftLetters(caller) },
    }
  },
})
