import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { letterTermsSchema, wantedLetterSchema } from '../letter-answer.ts'
import { draftLetters } from './draft-letters.ts'

const draftedSchema = z
  .object({ id: z.uuid(), organizationId: z.uuid(), organizationName: z.string(), dutyCount: z.number().int() })
  .meta({ id: 'DraftedChasingLetter' })

export const draftLettersRoute = signedInRoute({
  method: 'POST',
  url: '/api/chasing/letters',
  operationId: 'draftChasingLetters',
  summary: 'Dự thảo văn bản đôn đốc, mỗi cơ quan một văn bản',
  description: 'At most 20 agencies a call. The same call again on the same day answers the drafts there are.',
  tag: 'chasing',
  body: z.object({ letters: z.array(wantedLetterSchema).min(1).max(20), ...letterTermsSchema }),
  answer: z.object({ letters: z.array(draftedSchema).describe('Without the agencies late with nothing any more') }),
  status: 201,
  handle: async ({ services, caller, body: { letters, ...terms } }) => ({
    letters: await draftLetters(services, caller, letters, terms),
  }),
})
