import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { findReporters } from '../enter-value/reporters.ts'
import { indicatorSchema, periodSchema, toIndicator, toPeriod } from '../evaluation/evaluation-answer.ts'
import { inEvaluation, loadTargets } from '../evaluation/evaluation-context.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { mayReport, maySteer, mayVerify } from '../indicators-policy.ts'
import { indicatorParams } from '../programme-params.ts'
import { getIndicator, type Programmes } from '../programmes.ts'
import { periodOf } from '../rules/period.ts'
import { findWholeValues } from '../value-store.ts'
import { restatedSchema, tellRestated } from './restated-values.ts'
import { threeValuesSchema, toThreeValues } from './three-values.ts'

export const showValueRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/programmes/:programme/indicators/:indicator/value',
    operationId: 'showIndicatorValue',
    summary: 'Một chỉ tiêu của một đơn vị trong một kỳ: số tính, số báo cáo, số xác nhận, căn cứ, lịch sử',
    tag: 'indicators',
    params: indicatorParams,
    query: z.object({
      placeId: z.uuid().optional().describe('The whole province when left out'),
      on: daySchema.optional().describe('Any day of the period; today when left out'),
    }),
    answer: z.object({
      indicator: indicatorSchema,
      period: periodSchema,
      values: threeValuesSchema,
      restated: z
        .array(restatedSchema)
        .describe('The same told by units of today; empty where no merger lies between the period and today'),
      may: z.object({ report: z.boolean(), verify: z.boolean(), setTarget: z.boolean() }),
    }),
    handle: ({ services, caller, params, query: { placeId = null, on = today(services.clock) } }) => {
      const known = programmes.get(params.programme)
      const indicator = getIndicator(known, params.indicator)
      const period = periodOf(indicator.period, on)
      return inEvaluation(services, caller, known, { units: 'as_then' }, async (evaluation) => {
        const { trx, readable, units } = evaluation
        if (!readable.sees(indicator, placeId)) throw indicatorErrors.indicator_not_found()
        if (placeId !== null && !units.all.has(placeId)) throw indicatorErrors.indicator_unit_unknown()
        const rows = await findWholeValues(trx, caller.tenantId, {
          programme: known.programme.code,
          indicators: [indicator.code],
          placeIds: [placeId],
          froms: [period.from],
        })
        const targetOf = await loadTargets(evaluation, [{ indicator, periods: [period] }])
        const place = placeId === null ? null : { id: placeId, name: units.nameOn(placeId, on) }
        const target = targetOf(indicator.code, period.from, placeId)
        const [values] = await toThreeValues(evaluation, indicator, period, rows, [{ place, target }])
        if (!values) throw new Error('a unit without its values')
        const reporters = await findReporters(services, trx, caller, known, indicator, { placeId, units })
        const reportedBy = rows.find(({ source }) => source === 'reported')?.organizationId ?? null
        return {
          indicator: toIndicator(indicator),
          period: toPeriod(indicator, period),
          values,
          restated: await tellRestated(evaluation, indicator, period, placeId),
          may: {
            report: mayReport(caller, reporters),
            verify: mayVerify(caller, reportedBy),
            setTarget: maySteer(caller),
          },
        }
      })
    },
  })
