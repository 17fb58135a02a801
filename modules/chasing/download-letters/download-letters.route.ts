import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { attachment } from '../../../platform/http/attachment.ts'
import { writeZip } from '../../../platform/zip/write-zip.ts'
import { signedInRoute } from '../../access/index.ts'
import { toOfficialDocx } from '../../reports/index.ts'
import { chasingErrors } from '../chasing-errors.ts'
import { findLetters } from '../find-letters.ts'
import { distinctNames, letterFileName } from '../rules/letter-file-name.ts'

const idList = z
  .string()
  .transform((ids) => ids.split(','))
  .pipe(z.array(z.uuid()).min(1).max(100))

export const downloadLettersRoute = signedInRoute({
  method: 'GET',
  url: '/api/chasing/letters-file',
  operationId: 'downloadChasingLetters',
  summary: 'Tải nhiều văn bản đôn đốc (ZIP)',
  tag: 'chasing',
  query: z.object({ ids: idList.describe('Up to 100 ids with commas between them') }),
  answersBytes: true,
  handle: async ({ services, caller, query, reply }) => {
    const letters = await findLetters(services, caller, query.ids)
    if (letters.length === 0) throw chasingErrors.chasing_letter_not_found()
    const names = distinctNames(letters.map(({ row }) => letterFileName(row)))
    const entries = []
    for (const [index, { document }] of letters.entries())
      entries.push({ name: `${names[index]}.docx`, bytes: await toOfficialDocx(document) })
    reply
      .header('content-type', 'application/zip')
      .header('content-disposition', attachment(`Văn bản đôn đốc ${today(services.clock)}.zip`))
    await reply.send(writeZip(entries))
  },
})
