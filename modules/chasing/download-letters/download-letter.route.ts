import { z } from 'zod'
import { attachment } from '../../../platform/http/attachment.ts'
import { signedInRoute } from '../../access/index.ts'
import { toOfficialDocx } from '../../reports/index.ts'
import { chasingErrors } from '../chasing-errors.ts'
import { findLetters } from '../find-letters.ts'
import { letterFileName } from '../rules/letter-file-name.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const downloadLetterRoute = signedInRoute({
  method: 'GET',
  url: '/api/chasing/letters/:letterId/file',
  operationId: 'downloadChasingLetter',
  summary: 'Tải văn bản đôn đốc (DOCX)',
  tag: 'chasing',
  params: z.object({ letterId: z.uuid() }),
  answersBytes: true,
  handle: async ({ services, caller, params, reply }) => {
    const [letter] = await findLetters(services, caller, [params.letterId])
    if (!letter) throw chasingErrors.chasing_letter_not_found()
    reply.header('content-type', docx).header('content-disposition', attachment(`${letterFileName(letter.row)}.docx`))
    await reply.send(await toOfficialDocx(letter.document))
  },
})
