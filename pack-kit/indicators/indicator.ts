import type { Condition } from '../expressions/expression.ts'

/**
 * How records are placed in a period. 'asOfEnd': all there are at its end. `dateField`: those whose date lies in it (what happened).
 * `fromField`, `toField`: those that are so on its last day; without a `to` it goes on (what is the state), `to` being the first day no longer.
 */
export type Placement = 'asOfEnd' | { dateField: string } | { fromField: string; toField: string }

/** A number made from the verified records of a unit. */
export type Aggregate = {
  register: string
  /** how many; the sum of a field; a field of the latest record (by `dateField`, else by when it was verified) */
  take: 'count' | { sum: string } | { latest: string }
  where?: Condition
  /** 'asOfEnd' unless told */
  period?: Placement
  /** a unit without any record in the register: nothing is known of it ('unknown', unless told), or there is none ('zero') */
  emptyMeans?: 'zero' | 'unknown'
}

export type IndicatorSource =
  /** reported by people; a rate as its two parts, which need names */
  | { kind: 'entered'; numeratorName?: string; denominatorName?: string }
  /** the denominator of a rate may be the value of an additive indicator of the same unit and period */
  | { kind: 'computed'; numerator: Aggregate; denominator?: Aggregate | { indicator: string } }

/** Something measured of each unit for each period. */
export type Indicator = {
  /** small letters, digits and hyphens; values are kept under it, so that it never means something else */
  code: string
  /** Vietnamese */
  name: string
  unit: string
  /** which way is better */
  direction: 'higher' | 'lower' | 'none'
  /** additive: values of units add up. rate: made from two parts, and after a merger from the sums of these */
  kind: 'additive' | 'rate'
  level: 'commune' | 'province'
  period: 'year' | 'quarter' | 'month'
  /** digits shown after the comma; 0 for additive ones and 1 for rates unless told */
  decimals?: number
  /** a rate is numerator ÷ denominator × this; 100 where the unit is %, else 1 */
  per?: number
  /** what exactly is counted, by which rule */
  definition?: string
  source: IndicatorSource
}

/** Declares an indicator. What is wrong with it is said by `checkProgramme`, with the line to mend. */
export const defineIndicator = (indicator: Indicator): Indicator => indicator

/** A rate from its parts; null where either is unknown or the denominator is 0. */
export function rateOf(indicator: Indicator, numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null
  return (numerator / denominator) * (indicator.per ?? (indicator.unit === '%' ? 100 : 1))
}
