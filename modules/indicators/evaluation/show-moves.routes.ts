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
import { movesTable } from './sheets.ts'
import { mostMoves, movesSchema, showMoves } from './show-moves.ts'
import { loadScope } from './unit-scope.ts'

const query = z.object({ ...tellingQuery, ...dayQuery, ...scopeQuery })

export function movesRoutes(programmes: Programmes, kinds: readonly RecognitionKind[]): Route[] {
  const show = (services: Services, caller: Actor, programme: string, asked: z.output<typeof query>, most: number) =>
    inEvaluation(services, caller, programmes.get(programme), asked, async (evaluation) =>
      showMoves(evaluation, {
        scope: await loadScope(evaluation, kinds, asked.scope),
        on: asked.on ?? today(services.clock),
        source: asked.source,
        most,
      }),
    )
  return [
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/moves',
      operationId: 'showIndicatorMoves',
      summary: 'Chỉ tiêu nào thay đổi so với kỳ trước, ở đâu, bao nhiêu',
      tag: 'indicators',
      params: programmeParams,
      query,
      answer: movesSchema,
      handle: ({ services, caller, params, query: asked }) =>
        show(services, caller, params.programme, asked, mostMoves),
    }),
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/moves/sheet',
      operationId: 'exportIndicatorMoves',
      summary: 'Xuất mọi thay đổi so với kỳ trước thành XLSX hoặc CSV',
      tag: 'indicators',
      params: programmeParams,
      query: query.extend(sheetQuery),
      answersBytes: true,
      handle: async ({ services, caller, params, query: { format, ...asked }, reply }) =>
        sendPicture(
          services,
          reply,
          'thay-doi',
          format,
          movesTable(await show(services, caller, params.programme, asked, Number.POSITIVE_INFINITY)),
        ),
    }),
  ]
}
