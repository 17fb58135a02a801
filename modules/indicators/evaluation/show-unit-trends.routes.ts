import { z } from 'zod'
import type { Route } from '../../../platform/http/route.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, signedInRoute } from '../../access/index.ts'
import { programmeParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { inEvaluation } from './evaluation-context.ts'
import { sheetQuery, tellingQuery } from './evaluation-query.ts'
import { sendPicture } from './send-picture.ts'
import { unitTrendsTable } from './sheets.ts'
import { showUnitTrends, unitTrendsSchema } from './show-unit-trends.ts'

const query = z.object(tellingQuery)
const unitParams = programmeParams.extend({ placeId: z.uuid() })

export function unitTrendsRoutes(programmes: Programmes): Route[] {
  const show = (
    services: Services,
    caller: Actor,
    { programme, placeId }: z.output<typeof unitParams>,
    asked: z.output<typeof query>,
  ) =>
    inEvaluation(services, caller, programmes.get(programme), asked, (evaluation) =>
      showUnitTrends(evaluation, placeId, asked),
    )
  return [
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/units/:placeId/trends',
      operationId: 'showUnitTrends',
      summary: 'Diễn biến mọi chỉ tiêu của một đơn vị qua các kỳ',
      tag: 'indicators',
      params: unitParams,
      query,
      answer: unitTrendsSchema,
      handle: ({ services, caller, params, query: asked }) => show(services, caller, params, asked),
    }),
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/units/:placeId/trends/sheet',
      operationId: 'exportUnitTrends',
      summary: 'Xuất diễn biến mọi chỉ tiêu của một đơn vị thành XLSX hoặc CSV',
      tag: 'indicators',
      params: unitParams,
      query: query.extend(sheetQuery),
      answersBytes: true,
      handle: async ({ services, caller, params, query: { format, ...asked }, reply }) =>
        sendPicture(
          services,
          reply,
          'dien-bien-don-vi',
          format,
          unitTrendsTable(await show(services, caller, params, asked)),
        ),
    }),
  ]
}
