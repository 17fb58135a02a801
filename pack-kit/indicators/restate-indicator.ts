import { restate, type UnitSuccessors } from '../restate.ts'
import { type Indicator, rateOf } from './indicator.ts'

/** The value of one unit of its time; `numerator` is the value itself of an additive indicator, whose `denominator` is null. */
export type IndicatorValue = { unitId: string; numerator: number | null; denominator: number | null }

export type RestatedIndicator = IndicatorValue & {
  value: number | null
  /** units of their time whose values are in it */
  from: string[]
  /** of those, the ones of which nothing is known: the value says nothing about them */
  missing: string[]
}

/** Values of one period told by the units of today: additive ones summed, rates made again from their summed parts. */
export const restateIndicator = (
  indicator: Indicator,
  values: readonly IndicatorValue[],
  successors: UnitSuccessors,
): RestatedIndicator[] =>
  restate(
    values.map(({ unitId, numerator, denominator }) =>
      indicator.kind === 'rate'
        ? { unitId, kind: 'rate', numerator, denominator }
        : { unitId, kind: 'additive', value: numerator },
    ),
    successors,
  ).flatMap((restated): RestatedIndicator[] => {
    const { unitId, from, missing } = restated
    if (restated.kind === 'text') return []
    if (restated.kind === 'additive')
      return [{ unitId, from, missing, numerator: restated.value, denominator: null, value: restated.value }]
    const { numerator, denominator } = restated
    return [{ unitId, from, missing, numerator, denominator, value: rateOf(indicator, numerator, denominator) }]
  })
