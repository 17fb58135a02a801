import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { directivesErrors } from '../directives-errors.ts'
import { receiveDirective } from '../receive-directive/receive-directive.ts'

export const uploadDirectiveRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/files',
  operationId: 'uploadDirective',
  summary: 'Tải lên tệp một văn bản để đọc thành nhiệm vụ',
  description: 'One form field `file`. Answers as `pasteDirective` does; `continueAnyway` is a query parameter.',
  tag: 'directives',
  query: z.object({ continueAnyway: z.enum(['true', 'false']).default('false') }),
  takesFiles: true,
  answer: z.object({ id: z.uuid() }),
  status: 201,
  handle: async ({ services, caller, query, request }) => {
    const file = request.isMultipart() ? await request.file() : undefined
    if (!file) throw directivesErrors.directive_file_missing()
    const given = { bytes: await file.toBuffer(), name: file.filename, continueAnyway: query.continueAnyway === 'true' }
    return { id: await receiveDirective(services, caller, given) }
  },
})
