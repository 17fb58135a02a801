import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import type { Route } from '../../../platform/http/route.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, signedInRoute } from '../../access/index.ts'
import { sheetQuery } from '../evaluation/evaluation-query.ts'
import { sendPicture } from '../evaluation/send-picture.ts'
import { maySteer } from '../indicators-policy.ts'
import { scorecardParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { inScoring } from './in-scoring.ts'
import { mayJudge } from './judge-part.ts'
import { scoresSchema, unitScoreSchema } from './scorecard-answer.ts'
import { scoresTable, unitScoreTable } from './scorecard-tables.ts'
import { showScores } from './show-scores.ts'
import { showUnitScore } from './show-unit-score.ts'

const dayQuery = z.object({ on: daySchema.optional().describe('Today when left out') })
const unitParams = scorecardParams.extend({ placeId: z.uuid() })

type Asked = { params: { programme: string; scorecard: string }; on: string | undefined }

/** How units stand by a scorecard: all of them, and one of them part by part; each also as a sheet. */
export function showScorecardRoutes(programmes: Programmes): Route[] {
  const scores = (services: Services, caller: Actor, { params, on = today(services.clock) }: Asked) =>
    inScoring(services, caller, programmes.get(params.programme), { scorecard: params.scorecard, on }, (scoring) =>
      showScores(scoring, scoring.units.livingOn(on), { settle: maySteer(caller) }),
    )
  const unitScore = (
    services: Services,
    caller: Actor,
    placeId: string,
    { params, on = today(services.clock) }: Asked,
  ) =>
    inScoring(
      services,
      caller,
      programmes.get(params.programme),
      { scorecard: params.scorecard, on },
      async (scoring) =>
        showUnitScore(scoring, placeId, {
          judge: await mayJudge(services, scoring.trx, caller, scoring.known, scoring.scorecard),
        }),
    )
  return [
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/scorecards/:scorecard',
      operationId: 'showScorecard',
      summary: 'Các đơn vị theo bộ tiêu chí tại một ngày: đạt, chưa đạt, chưa rõ, còn thiếu gì, dự kiến năm đạt',
      tag: 'indicators',
      params: scorecardParams,
      query: dayQuery,
      answer: scoresSchema,
      handle: ({ services, caller, params, query: { on } }) => scores(services, caller, { params, on }),
    }),
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/scorecards/:scorecard/sheet',
      operationId: 'exportScorecard',
      summary: 'Xuất bảng các đơn vị theo bộ tiêu chí thành XLSX hoặc CSV',
      tag: 'indicators',
      params: scorecardParams,
      query: dayQuery.extend(sheetQuery),
      answersBytes: true,
      handle: async ({ services, caller, params, query: { on, format }, reply }) =>
        sendPicture(
          services,
          reply,
          'bo-tieu-chi',
          format,
          scoresTable(await scores(services, caller, { params, on })),
        ),
    }),
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/scorecards/:scorecard/places/:placeId',
      operationId: 'showUnitScore',
      summary: 'Một đơn vị theo bộ tiêu chí tại một ngày: từng nội dung, ngưỡng, còn thiếu bao nhiêu',
      tag: 'indicators',
      params: unitParams,
      query: dayQuery,
      answer: unitScoreSchema,
      handle: ({ services, caller, params, query: { on } }) =>
        unitScore(services, caller, params.placeId, { params, on }),
    }),
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/scorecards/:scorecard/places/:placeId/sheet',
      operationId: 'exportUnitScore',
      summary: 'Xuất từng nội dung của bộ tiêu chí tại một đơn vị thành XLSX hoặc CSV',
      tag: 'indicators',
      params: unitParams,
      query: dayQuery.extend(sheetQuery),
      answersBytes: true,
      handle: async ({ services, caller, params, query: { on, format }, reply }) =>
        sendPicture(
          services,
          reply,
          'bo-tieu-chi-don-vi',
          format,
          unitScoreTable(await unitScore(services, caller, params.placeId, { params, on })),
        ),
    }),
  ]
}
