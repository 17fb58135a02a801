import { z } from 'zod'
import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Route } from '../../../platform/http/route.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, signedInRoute } from '../../access/index.ts'
import { programmeParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { inEvaluation } from './evaluation-context.ts'
import { dayQuery, sheetQuery, tellingQuery } from './evaluation-query.ts'
import { sendPicture } from './send-picture.ts'
import { comparisonTable } from './sheets.ts'
import { comparisonSchema, showComparison } from './show-comparison.ts'
import { loadScope } from './unit-scope.ts'

const query = z.object({ ...tellingQuery, ...dayQuery })

export function comparisonRoutes(programmes: Programmes, kinds: readonly RecognitionKind[]): Route[] {
  const show = (services: Services, caller: Actor, programme: string, asked: z.output<typeof query>) =>
    inEvaluation(services, caller, programmes.get(programme), asked, async (evaluation) =>
      showComparison(evaluation, {
        on: asked.on ?? today(services.clock),
        source: asked.source,
        scope: await loadScope(evaluation, kinds, 'with_value'),
      }),
    )
  return [
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/comparison',
      operationId: 'showGroupComparison',
      summary: 'Đơn vị được công nhận so với các đơn vị khác, theo từng chỉ tiêu, trong một kỳ',
      tag: 'indicators',
      params: programmeParams,
      query,
      answer: comparisonSchema,
      handle: ({ services, caller, params, query: asked }) => show(services, caller, params.programme, asked),
    }),
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/comparison/sheet',
      operationId: 'exportGroupComparison',
      summary: 'Xuất so sánh đơn vị được công nhận với các đơn vị khác thành XLSX hoặc CSV',
      tag: 'indicators',
      params: programmeParams,
      query: query.extend(sheetQuery),
      answersBytes: true,
      handle: async ({ services, caller, params, query: { format, ...asked }, reply }) =>
        sendPicture(
          services,
          reply,
          'so-sanh-nhom',
          format,
          comparisonTable(await show(services, caller, params.programme, asked)),
        ),
    }),
  ]
}
