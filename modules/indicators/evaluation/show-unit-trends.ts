import { z } from 'zod'
import { indicatorErrors } from '../indicators-errors.ts'
import { periodsOf } from '../rules/period.ts'
import { heirsOn } from '../rules/unit-on-day.ts'
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
import { type Evaluation, loadTargets, loadTold, unitsWords } from './evaluation-context.ts'
import { saysSomething } from './unit-scope.ts'

const pointsSchema = z.array(z.number().nullable()).describe('One for each period')

export const unitTrendsSchema = z
  .object({
    place: placeRefSchema,
    ...tellingSchema,
    lines: z.array(
      z.object({
        indicator: indicatorSchema,
        periods: z.array(periodSchema),
        values: pointsSchema,
        targets: pointsSchema,
      }),
    ),
  })
  .meta({ id: 'UnitTrends' })
export type UnitTrends = z.input<typeof unitTrendsSchema>

/** Units whose values are told under a unit: itself, and told by units of today all that became it. */
function tellersOf({ units, basis, today }: Evaluation, placeId: string): string[] {
  if (basis === 'as_then') return [placeId]
  const became = [...units.all.keys()].filter((id) => heirsOn(units.land, id, today).includes(placeId))
  return [placeId, ...became]
}

/**
 * Every indicator of one unit over its periods, those of which something is known.
 * @throws indicator_unit_unknown
 */
export async function showUnitTrends(
  evaluation: Evaluation,
  placeId: string,
  { source }: { source: ValueSource },
): Promise<UnitTrends> {
  const { trx, actor, known, readable, units, today } = evaluation
  const unit = units.all.get(placeId)
  if (unit === undefined) throw indicatorErrors.indicator_unit_unknown()
  const years = await findKeptYears(trx, actor.tenantId, known.programme.code, today)
  const asked = readable.indicators
    .filter(({ level }) => level === 'commune')
    .map((indicator) => ({ indicator, periods: periodsOf(indicator.period, years.fromYear, years.toYear, today) }))
  const told = await loadTold(evaluation, asked, source, tellersOf(evaluation, placeId))
  const targetOf = await loadTargets(evaluation, asked)
  return {
    place: { id: placeId, name: units.nameOn(placeId, today) },
    units: unitsWords(evaluation),
    source,
    lines: asked.flatMap(({ indicator, periods }): UnitTrends['lines'] => {
      const values = periods.map(({ from }) => told.find(indicator.code, from, placeId)?.value ?? null)
      if (!values.some((value) => saysSomething(indicator, value))) return []
      return [
        {
          indicator: toIndicator(indicator),
          periods: periods.map((period) => toPeriod(indicator, period)),
          values,
          targets: periods.map(({ from }) => targetOf(indicator.code, from, placeId)),
        },
      ]
    }),
  }
}
