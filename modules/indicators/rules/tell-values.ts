import { type Indicator, restateIndicator, type UnitSuccessors } from '../../../pack-kit/index.ts'
import type { Why } from './taken-row.ts'

/** A value of one unit (null: the province) in one period. */
export type PeriodValue = {
  placeId: string | null
  value: number | null
  numerator: number | null
  denominator: number | null
  why: Why
}

/** A value as it is shown. `from`: units of their time whose values are in it; `missing`: those of which nothing is known. */
export type ToldValue = PeriodValue & { from: string[]; missing: string[] }

/** Values of one indicator and period by the units of their time, or told by those they became. */
export function tellValues(
  indicator: Indicator,
  values: readonly PeriodValue[],
  successors: UnitSuccessors | null,
): ToldValue[] {
  const asTheyAre = (value: PeriodValue): ToldValue => ({
    ...value,
    from: value.placeId === null ? [] : [value.placeId],
    missing: [],
  })
  if (successors === null) return values.map(asTheyAre)
  const byPlace = values.flatMap(({ placeId, ...value }) => (placeId === null ? [] : [{ unitId: placeId, ...value }]))
  const whyOf = new Map(byPlace.map(({ unitId, why }) => [unitId, why]))
  const restated = restateIndicator(indicator, byPlace, successors).map(({ unitId, ...told }): ToldValue => {
    const only = told.from.length === 1 ? whyOf.get(told.from[0] ?? '') : undefined
    const why = told.value === null ? (only ?? 'incomplete') : null
    return { placeId: unitId, why, ...told }
  })
  return [...values.filter(({ placeId }) => placeId === null).map(asTheyAre), ...restated]
}

/** Values of several units as one: what adds up is added, a rate is made again from its parts. */
export function pool(indicator: Indicator, values: readonly PeriodValue[]) {
  const ids = values.flatMap(({ placeId }) => placeId ?? [])
  const [pooled] = tellValues(indicator, values, new Map(ids.map((id) => [id, ['all']])))
  const missing = new Set(pooled?.missing)
  const known = ids.filter((id) => !missing.has(id)).length
  const value = pooled?.value ?? null
  return {
    value,
    numerator: pooled?.numerator ?? null,
    denominator: pooled?.denominator ?? null,
    /** of what adds up, per unit known */
    average: value === null || indicator.kind === 'rate' || known === 0 ? value : value / known,
    known,
    of: ids.length,
  }
}

export type TargetVerdict = 'reached' | 'missed' | 'unknown' | 'no_target'

/** Whether a value reaches its target; of an indicator without a better side nothing is said. */
export function judgeTarget(
  { direction }: Pick<Indicator, 'direction'>,
  value: number | null,
  target: number | null,
): TargetVerdict {
  if (target === null || direction === 'none') return 'no_target'
  if (value === null) return 'unknown'
  return (direction === 'higher' ? value >= target : value <= target) ? 'reached' : 'missed'
}

export type Move = 'better' | 'worse' | 'same' | 'other'

/** Which way a value went; `other`: it moved, and neither side is better. */
export function judgeMove({ direction }: Pick<Indicator, 'direction'>, before: number, after: number): Move {
  if (before === after) return 'same'
  if (direction === 'none') return 'other'
  return after > before === (direction === 'higher') ? 'better' : 'worse'
}
