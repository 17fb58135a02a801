import { signedInRoute } from '../../../access/index.ts'
import { readingRunParams, readingRunSchema, toReadingRunWithFilesAnswer } from '../reading-run-answer.ts'
import { cancelReadingRun } from './cancel-reading.ts'

export const cancelReadingRunRoute = signedInRoute({
  method: 'POST',
  url: '/api/reading-runs/:runId/cancel',
  operationId: 'cancelReadingRun',
  summary: 'Hủy đợt đọc: dừng các tệp đang chờ và đang đọc, giữ các tệp đã đọc',
  tag: 'directives',
  params: readingRunParams,
  answer: readingRunSchema,
  handle: async ({ services, caller, params }) =>
    toReadingRunWithFilesAnswer(await cancelReadingRun(services, caller, params.runId), caller),
})
