import { type Indicator, rateOf } from './indicator.ts'
import type { Period } from './place-record.ts'
import { type RecordFact, type Taken, takeAggregate } from './take-aggregate.ts'

/** What an indicator of one unit and period is computed from. */
export type IndicatorFacts = {
  period: Period
  /** by register: every verified record of the unit as it stood at the end of the period, those of other periods included */
  records: ReadonlyMap<string, readonly RecordFact[]>
  /** values of other indicators for the same unit and period, for those that divide by them */
  indicators?: ReadonlyMap<string, number | null>
}

export type ComputedIndicator = {
  value: number | null
  /** why there is no value; a denominator of 0 is something else than one that is not known */
  why: null | 'no_records' | 'incomplete' | 'too_large' | 'denominator_unknown' | 'denominator_zero'
  numerator: number | null
  /** null for additive ones, and where it is not known */
  denominator: number | null
  derivation: { numerator: Taken; denominator: Taken | { indicator: string; value: number | null } | null }
}

/**
 * The value of a computed indicator for one unit and period, with what it was made from. Throws for an indicator that is entered.
 * Of SQL doing the same over many units: count, sum, and the number of records that are undecided or lack the number.
 */
export function computeIndicator(indicator: Indicator, facts: IndicatorFacts): ComputedIndicator {
  const { source } = indicator
  if (source.kind !== 'computed') throw new Error(`"${indicator.code}" is entered, not computed`)
  const recordsOf = (register: string) => facts.records.get(register) ?? []
  const top = takeAggregate(source.numerator, recordsOf(source.numerator.register), facts.period)
  const numerator = top.value
  if (indicator.kind === 'additive' || source.denominator === undefined)
    return {
      value: numerator,
      why: top.why,
      numerator,
      denominator: null,
      derivation: { numerator: top, denominator: null },
    }
  const bottom =
    'indicator' in source.denominator
      ? {
          indicator: source.denominator.indicator,
          value: facts.indicators?.get(source.denominator.indicator) ?? null,
        }
      : takeAggregate(source.denominator, recordsOf(source.denominator.register), facts.period)
  const denominator = bottom.value
  const why = denominator === null ? 'denominator_unknown' : denominator === 0 ? 'denominator_zero' : top.why
  return {
    value: why === null ? rateOf(indicator, numerator, denominator) : null,
    why,
    numerator,
    denominator,
    derivation: { numerator: top, denominator: bottom },
  }
}
