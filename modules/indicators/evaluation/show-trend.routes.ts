import { z } from 'zod'
import type { RecognitionKind } from '../../../pack-kit/index.ts'
import type { Route } from '../../../platform/http/route.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, signedInRoute } from '../../access/index.ts'
import { indicatorParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { inEvaluation } from './evaluation-context.ts'
import { scopeQuery, sheetQuery, tellingQuery } from './evaluation-query.ts'
import { requireReadable } from './require-readable.ts'
import { sendPicture } from './send-picture.ts'
import { trendTable } from './sheets.ts'
import { showTrend, trendSchema } from './show-trend.ts'
import { loadScope } from './unit-scope.ts'

const query = z.object({ ...tellingQuery, ...scopeQuery })
type Params = z.output<typeof indicatorParams>

export function trendRoutes(programmes: Programmes, kinds: readonly RecognitionKind[]): Route[] {
  const show = (services: Services, caller: Actor, params: Params, asked: z.output<typeof query>) =>
    inEvaluation(services, caller, programmes.get(params.programme), asked, async (evaluation) =>
      showTrend(evaluation, requireReadable(evaluation, params.indicator), {
        source: asked.source,
        scope: await loadScope(evaluation, kinds, asked.scope),
      }),
    )
  return [
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/indicators/:indicator/trend',
      operationId: 'showIndicatorTrend',
      summary: 'Diễn biến của một chỉ tiêu qua các kỳ, từng đơn vị',
      tag: 'indicators',
      params: indicatorParams,
      query,
      answer: trendSchema,
      handle: ({ services, caller, params, query: asked }) => show(services, caller, params, asked),
    }),
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/indicators/:indicator/trend/sheet',
      operationId: 'exportIndicatorTrend',
      summary: 'Xuất diễn biến của một chỉ tiêu thành XLSX hoặc CSV',
      tag: 'indicators',
      params: indicatorParams,
      query: query.extend(sheetQuery),
      answersBytes: true,
      handle: async ({ services, caller, params, query: { format, ...asked }, reply }) =>
        sendPicture(services, reply, 'dien-bien', format, trendTable(await show(services, caller, params, asked))),
    }),
  ]
}
