import { signedInRoute } from '../../../access/index.ts'
import { readingRunParams, readingRunSchema, toReadingRunWithFilesAnswer } from '../reading-run-answer.ts'
import { showReadingRun } from './show-reading-run.ts'

export const showReadingRunRoute = signedInRoute({
  method: 'GET',
  url: '/api/reading-runs/:runId',
  operationId: 'showReadingRun',
  summary: 'Một đợt đọc văn bản: từng tệp đọc đến đâu, thành văn bản nào',
  tag: 'directives',
  params: readingRunParams,
  answer: readingRunSchema,
  handle: async ({ services, caller, params }) =>
    toReadingRunWithFilesAnswer(await showReadingRun(services, caller, params.runId), caller),
})
