import { signedInRoute } from '../../../access/index.ts'
import { readingFileParams, readingFileSchema, toReadingFileAnswer } from '../reading-run-answer.ts'
import { cancelReadingFile } from './cancel-reading.ts'

export const cancelReadingFileRoute = signedInRoute({
  method: 'POST',
  url: '/api/reading-runs/:runId/files/:readingFileId/cancel',
  operationId: 'cancelReadingFile',
  summary: 'Hủy đọc một tệp đang chờ hoặc đang đọc',
  tag: 'directives',
  params: readingFileParams,
  answer: readingFileSchema,
  handle: async ({ services, caller, params }) =>
    toReadingFileAnswer(await cancelReadingFile(services, caller, params), caller),
})
