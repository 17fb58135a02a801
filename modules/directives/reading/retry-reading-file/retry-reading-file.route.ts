import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { readingFileParams, readingFileSchema, toReadingFileAnswer } from '../reading-run-answer.ts'
import { retryReadingFile } from './retry-reading-file.ts'

export const retryReadingFileRoute = signedInRoute({
  method: 'POST',
  url: '/api/reading-runs/:runId/files/:readingFileId/retry',
  operationId: 'retryReadingFile',
  summary: 'Đọc lại một tệp bị lỗi hoặc đã hủy',
  tag: 'directives',
  params: readingFileParams,
  body: z.object({
    continueAnyway: z.boolean().default(false).describe('Keep it although no directive is recognised in it'),
  }),
  answer: readingFileSchema,
  handle: async ({ services, caller, params, body }) =>
    toReadingFileAnswer(await retryReadingFile(services, caller, params, body.continueAnyway), caller),
})
