import { z } from 'zod'
import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Route } from '../../../platform/http/route.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, signedInRoute } from '../../access/index.ts'
import { programmeParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { inEvaluation } from './evaluation-context.ts'
import { dayQuery, scopeQuery, sheetQuery, tellingQuery } from './evaluation-query.ts'
import { sendPicture } from './send-picture.ts'
import { gridTable } from './sheets.ts'
import { gridSchema, showGrid } from './show-grid.ts'
import { loadScope } from './unit-scope.ts'

const query = z.object({
  ...tellingQuery,
  ...dayQuery,
  ...scopeQuery,
  indicators: z.string().max(2000).optional().describe('Codes parted by commas; all when left out'),
})

export function gridRoutes(programmes: Programmes, kinds: readonly RecognitionKind[]): Route[] {
  const show = (services: Services, caller: Actor, programme: string, asked: z.output<typeof query>) =>
    inEvaluation(services, caller, programmes.get(programme), asked, async (evaluation) =>
      showGrid(evaluation, {
        scope: await loadScope(evaluation, kinds, asked.scope),
        on: asked.on ?? today(services.clock),
        source: asked.source,
        codes: asked.indicators?.split(',') ?? null,
      }),
    )
  return [
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/evaluation',
      operationId: 'showEvaluation',
      summary: 'Từng đơn vị theo từng chỉ tiêu, đối chiếu mục tiêu, trong một kỳ',
      tag: 'indicators',
      params: programmeParams,
      query,
      answer: gridSchema,
      handle: ({ services, caller, params, query: asked }) => show(services, caller, params.programme, asked),
    }),
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/evaluation/sheet',
      operationId: 'exportEvaluation',
      summary: 'Xuất bảng đánh giá đang xem thành XLSX hoặc CSV',
      tag: 'indicators',
      params: programmeParams,
      query: query.extend(sheetQuery),
      answersBytes: true,
      handle: async ({ services, caller, params, query: { format, ...asked }, reply }) =>
        sendPicture(
          services,
          reply,
          'danh-gia',
          format,
          gridTable(await show(services, caller, params.programme, asked)),
        ),
    }),
  ]
}
