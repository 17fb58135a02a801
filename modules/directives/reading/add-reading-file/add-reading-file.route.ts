import { z } from 'zod'
import { commonErrors } from '../../../../platform/errors.ts'
import { signedInRoute } from '../../../access/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { readingFileSchema, readingRunParams, toReadingFileAnswer } from '../reading-run-answer.ts'
import { addReadingFile } from './add-reading-file.ts'

/** What a form adds to its one file: boundaries, headers, small fields. */
const bytesOfForm = 65_536

export const addReadingFileRoute = signedInRoute({
  method: 'POST',
  url: '/api/reading-runs/:runId/files',
  operationId: 'addReadingFile',
  summary: 'Tải một tệp vào đợt đọc',
  description:
    'One form field `file`. The file is stored and queued; reading shows in the run. At most 500 files a run. Larger than the limit answers 413 `too_large` with details.limitBytes.',
  tag: 'directives',
  params: readingRunParams,
  query: z.object({ continueAnyway: z.enum(['true', 'false']).default('false') }),
  takesFiles: true,
  answer: readingFileSchema,
  status: 201,
  handle: async ({ services, caller, params, query, request }) => {
    const { maxUploadBytes } = services.settings
    if (Number(request.headers['content-length'] ?? 0) > maxUploadBytes + bytesOfForm)
      throw commonErrors.too_large({ limitBytes: maxUploadBytes })
    const part = request.isMultipart() ? await request.file() : undefined
    if (!part) throw directivesErrors.directive_file_missing()
    const file = {
      name: part.filename,
      mediaType: part.mimetype,
      content: part.file,
      isCut: () => part.file.truncated,
    }
    const added = await addReadingFile(services, caller, params.runId, file, query.continueAnyway === 'true')
    return toReadingFileAnswer(added, caller)
  },
})
