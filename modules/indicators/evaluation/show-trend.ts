import { z } from 'zod'
import type { Indicator } from '../../../pack-kit/index.ts'
import { periodsOf } from '../rules/period.ts'
import type { Recognised } from '../rules/recognised-groups.ts'
import { pool } from '../rules/tell-values.ts'
import { findKeptYears } from '../run/years.ts'
import type { ValueSource } from '../value-store.ts'
import {
  indicatorSchema,
  periodSchema,
  placeRefSchema,
  scopeSchema,
  sideSchema,
  tellingSchema,
  toIndicator,
  toPeriod,
} from './evaluation-answer.ts'
import { type Evaluation, loadTargets, loadTold, unitsWords } from './evaluation-context.ts'
import { saysSomething, type UnitScope } from './unit-scope.ts'

const pointsSchema = z.array(z.number().nullable()).describe('One for each period')

export const trendSchema = z
  .object({
    indicator: indicatorSchema,
    ...tellingSchema,
    scope: scopeSchema,
    periods: z.array(periodSchema),
    series: z.array(
      z.object({
        place: placeRefSchema.nullable().describe('null: the province'),
        recognised: sideSchema,
        values: pointsSchema,
        targets: pointsSchema,
      }),
    ),
    province: pointsSchema.describe('What adds up is added, rates are made again from their parts'),
  })
  .meta({ id: 'IndicatorTrend' })
export type Trend = z.input<typeof trendSchema>

const byName = new Intl.Collator('vi').compare

/** One indicator over all its periods, unit by unit. */
export async function showTrend(
  evaluation: Evaluation,
  indicator: Indicator,
  { source, scope }: { source: ValueSource; scope: UnitScope },
): Promise<Trend> {
  const { trx, actor, known, units, today, basis } = evaluation
  const years = await findKeptYears(trx, actor.tenantId, known.programme.code, today)
  const periods = periodsOf(indicator.period, years.fromYear, years.toYear, today)
  const asked = [{ indicator, periods }]
  const told = await loadTold(evaluation, asked, source)
  const targetOf = await loadTargets(evaluation, asked)
  const sides = new Map<string | null, Recognised>()
  for (const period of periods)
    for (const { placeId, value } of told.of(indicator.code, period.from)) {
      const side = placeId === null ? 'no' : scope.sideIn(placeId, period)
      if (placeId === null || (scope.keeps(side) && saysSomething(indicator, value))) sides.set(placeId, side)
    }
  const lastTold = (id: string): string =>
    periods.findLast(({ from }) => told.find(indicator.code, from, id))?.from ?? today
  return {
    indicator: toIndicator(indicator),
    units: unitsWords(evaluation),
    source,
    periods: periods.map((period) => toPeriod(indicator, period)),
    scope: { name: scope.name, kind: scope.kind },
    series: [...sides]
      .map(([id, recognised]) => ({
        recognised,
        place: id === null ? null : { id, name: units.nameOn(id, basis === 'restated' ? today : lastTold(id)) },
        values: periods.map(({ from }) => told.find(indicator.code, from, id)?.value ?? null),
        targets: periods.map(({ from }) => targetOf(indicator.code, from, id)),
      }))
      .toSorted((one, other) => byName(one.place?.name ?? '', other.place?.name ?? '')),
    province: periods.map(({ from }) =>
      indicator.level === 'province'
        ? (told.find(indicator.code, from, null)?.value ?? null)
        : pool(indicator, told.of(indicator.code, from)).value,
    ),
  }
}
