import { z } from 'zod'
import { pageOf, pageQuery } from '../../../../platform/http/page.ts'
import { signedInRoute } from '../../../access/index.ts'
import { readingRunSummarySchema, toReadingRunAnswer } from '../reading-run-answer.ts'
import { listReadingRuns } from './list-reading-runs.ts'

export const listReadingRunsRoute = signedInRoute({
  method: 'GET',
  url: '/api/reading-runs',
  operationId: 'listReadingRuns',
  summary: 'Các đợt đọc văn bản, mới nhất trước',
  tag: 'directives',
  query: z.object(pageQuery),
  answer: pageOf(readingRunSummarySchema),
  handle: async ({ services, caller, query }) => {
    const page = await listReadingRuns(services, caller, query)
    return { ...page, items: page.items.map((run) => toReadingRunAnswer(run, caller)) }
  },
})
