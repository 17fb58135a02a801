import { z } from 'zod'
import type { Indicator } from '../../../pack-kit/index.ts'
import { findKindRecords } from '../../recognitions/index.ts'
import { lastDayOf, type Period, periodBefore, periodOf, periodsOf } from '../rules/period.ts'
import { firstRecognition, recognisedOn } from '../rules/recognised-groups.ts'
import { judgeMove } from '../rules/tell-values.ts'
import { findKeptYears } from '../run/years.ts'
import type { ValueSource } from '../value-store.ts'
import {
  indicatorSchema,
  periodSchema,
  placeRefSchema,
  tellingSchema,
  toIndicator,
  toPeriod,
} from './evaluation-answer.ts'
import { type Evaluation, loadTold, unitsWords } from './evaluation-context.ts'
import { groupSchema, tellGroups } from './show-comparison.ts'

export const recognitionEffectSchema = z
  .object({
    indicator: indicatorSchema,
    kind: z.object({ code: z.string(), name: z.string() }),
    ...tellingSchema,
    periods: z.array(
      periodSchema.extend({
        recognised: groupSchema,
        others: groupSchema,
        unclear: z.number().int().describe('Units in neither group: nothing is recorded of what they came to be'),
      }),
    ),
    places: z.array(
      z.object({
        place: placeRefSchema,
        recognisedFrom: z.iso.date(),
        decisionNumber: z.string().nullable(),
        before: periodSchema
          .extend({ value: z.number().nullable() })
          .describe('The period before the one of the recognition'),
        after: periodSchema
          .extend({ value: z.number().nullable() })
          .describe('The newest period with a value, from that of the recognition on'),
        change: z.number().nullable(),
        move: z.enum(['better', 'worse', 'same', 'other']).nullable(),
      }),
    ),
  })
  .meta({ id: 'RecognitionEffect' })
export type RecognitionEffect = z.input<typeof recognitionEffectSchema>

/** Recognised units before and after, and beside the others period by period. */
export async function showRecognition(
  evaluation: Evaluation,
  indicator: Indicator,
  { kind, source }: { kind: { code: string; name: string }; source: ValueSource },
): Promise<RecognitionEffect> {
  const { trx, actor, known, units, today } = evaluation
  const spans = await findKindRecords(trx, actor.tenantId, kind.code)
  const years = await findKeptYears(trx, actor.tenantId, known.programme.code, today)
  const periods = periodsOf(indicator.period, years.fromYear, years.toYear, today)
  const told = await loadTold(evaluation, [{ indicator, periods }], source)
  const sideIn = (placeId: string, period: Period) => {
    // Of values told by today's units it is asked whether these are recognised today.
    const last = evaluation.basis === 'restated' || lastDayOf(period) > today ? today : lastDayOf(period)
    return recognisedOn(units.land, spans, placeId, last)
  }
  const groupsOf = (period: Period) => tellGroups(indicator, told.of(indicator.code, period.from), period, { sideIn })
  const valueIn = (placeId: string, { from }: Period) => told.find(indicator.code, from, placeId)?.value ?? null
  const recognised = [...new Set(spans.map(({ placeId }) => placeId))].flatMap((id) => {
    const span = firstRecognition(spans, id)
    return span ? [{ id, span }] : []
  })
  const ids = new Set(
    periods.flatMap(({ from }) => told.of(indicator.code, from).flatMap(({ placeId }) => placeId ?? [])),
  )
  return {
    indicator: toIndicator(indicator),
    kind,
    units: unitsWords(evaluation),
    source,
    periods: periods.map((period) => ({ ...toPeriod(indicator, period), ...groupsOf(period) })),
    places: recognised
      .filter(({ id }) => ids.has(id))
      .map(({ id, span }) => {
        const own = periodOf(indicator.period, span.validFrom)
        const before = periodBefore(indicator.period, own)
        const after = periods.findLast((period) => period.from >= own.from && valueIn(id, period) !== null) ?? own
        const [was, is] = [valueIn(id, before), valueIn(id, after)]
        return {
          place: { id, name: units.nameOn(id, span.validFrom) },
          recognisedFrom: span.validFrom,
          decisionNumber: span.decisionNumber,
          before: { ...toPeriod(indicator, before), value: was },
          after: { ...toPeriod(indicator, after), value: is },
          change: was === null || is === null ? null : is - was,
          move: was === null || is === null ? null : judgeMove(indicator, was, is),
        }
      }),
  }
}
