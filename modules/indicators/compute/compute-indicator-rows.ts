import type { Aggregate, Indicator } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { type TakenOfUnit, takeRows } from '../aggregate-store.ts'
import { registerOf } from '../programmes.ts'
import type { Period } from '../rules/period.ts'
import { type Derivation, finishTaken, finishValue } from '../rules/taken-row.ts'
import { type ComputedRow, findComputedKeys, findDividing } from './computed-value-store.ts'
import { type ComputeScope, countedUnits } from './counted-units.ts'

const keyOf = (placeId: string | null, from: string): string => `${placeId ?? ''} ${from}`

type Denominators = {
  rows: readonly TakenOfUnit[]
  of(placeId: string | null, from: string): Derivation['denominator']
}

async function loadDenominators(
  trx: Trx,
  { tenantId, known }: ComputeScope,
  indicator: Indicator,
  take: (aggregate: Aggregate) => Promise<TakenOfUnit[]>,
): Promise<Denominators> {
  const { source, kind } = indicator
  const denominator = source.kind === 'computed' && kind === 'rate' ? source.denominator : undefined
  if (denominator === undefined) return { rows: [], of: () => null }
  if ('register' in denominator) {
    const rows = await take(denominator)
    const byKey = new Map(rows.map((row) => [keyOf(row.unitId, row.from), row]))
    return { rows, of: (placeId, from) => finishTaken(denominator, byKey.get(keyOf(placeId, from))) }
  }
  const code = denominator.indicator
  const isEntered = known.programme.indicators.find((one) => one.code === code)?.source.kind === 'entered'
  const values = await findDividing(trx, { tenantId, programme: known.programme.code, indicator: code, isEntered })
  const byKey = new Map(values.map(({ placeId, from, value }) => [keyOf(placeId, from), value]))
  return { rows: [], of: (placeId, from) => ({ indicator: code, value: byKey.get(keyOf(placeId, from)) ?? null }) }
}

const nothing = { value: null, why: 'no_records', numerator: null, denominator: null } as const

/**
 * Values of one computed indicator over units and periods: records are counted in the database, what a number means is said by the
 * rules of pack-kit. Every unit that lives in a period is told, and every other with records or with a value so far; of whom nothing is known and
 * nothing was kept, no row is made.
 */
export async function computeIndicatorRows(
  trx: Trx,
  scope: ComputeScope,
  indicator: Indicator,
  periods: readonly Period[],
): Promise<ComputedRow[]> {
  const { source } = indicator
  if (source.kind !== 'computed') throw new Error(`"${indicator.code}" is entered, not computed`)
  const { tenantId, known, units } = scope
  const programme = known.programme.code
  const counted = countedUnits(scope, indicator, periods)
  const take = (aggregate: Aggregate): Promise<TakenOfUnit[]> => {
    const { placeField } = registerOf(known, aggregate.register)
    return takeRows(trx, { tenantId, programme, placeField, aggregate }, counted)
  }
  const tops = await take(source.numerator)
  const bottoms = await loadDenominators(trx, scope, indicator, take)
  const byKey = new Map(tops.map((row) => [keyOf(row.unitId, row.from), row]))
  const recorded = new Set([...tops, ...bottoms.rows].map((row) => keyOf(row.unitId, row.from)))
  const kept = counted.units ?? (await findComputedKeys(trx, { tenantId, programme, indicator: indicator.code }))
  const keptIds = new Set(kept)
  const others = [...new Set([...kept, ...[...tops, ...bottoms.rows].map(({ unitId }) => unitId)])]
  return periods.flatMap(({ from, to }) => {
    const living = new Set<string | null>(counted.byPlace ? units.livingIn({ from, to }) : [null])
    const told = counted.units === null ? new Set([...living, ...others]) : new Set(others)
    return [...told].flatMap((placeId): ComputedRow[] => {
      const top = finishTaken(source.numerator, byKey.get(keyOf(placeId, from)))
      const finished = finishValue(indicator, top, bottoms.of(placeId, from))
      // That there is nothing of a unit says something only while the unit exists.
      const isRecorded = recorded.has(keyOf(placeId, from))
      const value = isRecorded || living.has(placeId) ? finished : { ...finished, ...nothing }
      const isBare = !isRecorded && value.value === null
      return isBare && !keptIds.has(placeId) ? [] : [{ placeId, from, to, ...value, isBare }]
    })
  })
}
