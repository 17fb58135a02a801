import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { signedInRoute } from '../../access/index.ts'
import { chasingErrors } from '../chasing-errors.ts'
import { mayDraftLetters } from '../chasing-policy.ts'
import { toDocumentAnswer } from '../describe-letter.ts'
import { letterDocumentSchema, letterTermsSchema, wantedLetterSchema } from '../letter-answer.ts'
import { prepareLetters } from '../prepare-letter.ts'
import { composeLetter } from '../rules/compose-letter.ts'

export const previewLetterRoute = signedInRoute({
  method: 'POST',
  url: '/api/chasing/letters/preview',
  operationId: 'previewChasingLetter',
  summary: 'Xem trước văn bản đôn đốc gửi một cơ quan',
  tag: 'chasing',
  body: wantedLetterSchema.extend(letterTermsSchema),
  answer: letterDocumentSchema.extend({ replyBy: z.iso.date() }),
  handle: async ({ services, caller, body: { replyBy, note, ...wanted } }) => {
    if (!mayDraftLetters(caller)) throw commonErrors.not_allowed()
    const [letter] = await inTenant(services.database, caller.tenantId, (trx) =>
      prepareLetters(services, trx, caller.tenantId, [wanted], { replyBy, note }),
    )
    if (!letter) throw chasingErrors.nothing_overdue()
    const document = composeLetter({ ...letter, number: null, issuedOn: null })
    return { ...toDocumentAnswer(document), replyBy: letter.replyBy }
  },
})
