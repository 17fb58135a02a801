import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { closedLinesQuery } from './closed-lines-query.ts'
import { closedLineSchema, listClosedLines } from './list-closed-lines.ts'

export const listClosedLinesRoute = signedInRoute({
  method: 'GET',
  url: '/api/statistics/closed-periods/:id/lines',
  operationId: 'listClosedLines',
  summary: 'Các nhiệm vụ trong số liệu đã chốt, như đã có ở cuối kỳ',
  tag: 'statistics',
  params: z.object({ id: z.uuid() }),
  query: z.object({ ...closedLinesQuery, ...pageQuery }),
  answer: pageOf(closedLineSchema),
  handle: ({ services, caller, params, query }) => listClosedLines(services, caller, params.id, query),
})
