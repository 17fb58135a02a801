import { z } from 'zod'
import type { RecognitionKind } from '../../../pack-kit/index.ts'
import type { Route } from '../../../platform/http/route.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, signedInRoute } from '../../access/index.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { indicatorParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { inEvaluation } from './evaluation-context.ts'
import { sheetQuery, tellingQuery } from './evaluation-query.ts'
import { requireReadable } from './require-readable.ts'
import { sendPicture } from './send-picture.ts'
import { recognitionTable } from './sheets.ts'
import { recognitionEffectSchema, showRecognition } from './show-recognition.ts'

const query = z.object({
  ...tellingQuery,
  kind: z.string().max(60).optional().describe('Kind of recognition; the first when left out'),
})
type Params = z.output<typeof indicatorParams>

const kindOf = (kinds: readonly RecognitionKind[], code: string | undefined): RecognitionKind => {
  const kind = code === undefined ? kinds[0] : kinds.find((one) => one.code === code)
  if (kind === undefined) throw indicatorErrors.indicator_recognition_unknown()
  return kind
}

export function recognitionRoutes(programmes: Programmes, kinds: readonly RecognitionKind[]): Route[] {
  const show = (services: Services, caller: Actor, params: Params, asked: z.output<typeof query>) =>
    inEvaluation(services, caller, programmes.get(params.programme), asked, (evaluation) => {
      const { code, name } = kindOf(kinds, asked.kind)
      const indicator = requireReadable(evaluation, params.indicator)
      return showRecognition(evaluation, indicator, { kind: { code, name }, source: asked.source })
    })
  return [
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/indicators/:indicator/recognition',
      operationId: 'showRecognitionEffect',
      summary: 'Một chỉ tiêu trước và sau khi được công nhận, và so với các đơn vị khác',
      tag: 'indicators',
      params: indicatorParams,
      query,
      answer: recognitionEffectSchema,
      handle: ({ services, caller, params, query: asked }) => show(services, caller, params, asked),
    }),
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/indicators/:indicator/recognition/sheet',
      operationId: 'exportRecognitionEffect',
      summary: 'Xuất so sánh trước và sau khi được công nhận thành XLSX hoặc CSV',
      tag: 'indicators',
      params: indicatorParams,
      query: query.extend(sheetQuery),
      answersBytes: true,
      handle: async ({ services, caller, params, query: { format, ...asked }, reply }) =>
        sendPicture(
          services,
          reply,
          'truoc-sau-cong-nhan',
          format,
          recognitionTable(await show(services, caller, params, asked)),
        ),
    }),
  ]
}
