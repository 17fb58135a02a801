import { type Indicator, rateOf } from '../../../pack-kit/index.ts'

/** How many ids of records a derivation keeps; the numbers count all. */
export const mostIds = 50

/** What the database says of the records of one unit and period, for one aggregate. */
export type TakenRow = {
  /** records of the unit in the register */
  of: number
  /** of which a condition or a date is unknown */
  undecided: number
  /** records meant; of the latest: 1 or 0 */
  chosen: number
  /** of those, the ones without the number */
  numberless: number
  /** the sum of what is known */
  known: number | null
  /** every number is whole, and kept exactly by itself */
  isWhole: boolean
  /** only when asked for */
  countedIds: string[]
  missingIds: string[]
}

/** How a number came about: as pack-kit's `Taken`, with at most 50 ids of records that do not say enough. */
export type TakenDerivation = {
  register: string
  value: number | null
  why: null | 'no_records' | 'incomplete' | 'too_large'
  known: number | null
  of: number
  counted: number
  missing: number
  missingIds: string[]
}

export type Derivation = {
  numerator: TakenDerivation
  denominator: TakenDerivation | { indicator: string; value: number | null } | null
}

export type Why = null | 'no_records' | 'incomplete' | 'too_large' | 'denominator_unknown' | 'denominator_zero'

export type FinishedValue = {
  value: number | null
  why: Why
  numerator: number | null
  denominator: number | null
  derivation: Derivation
}

type Aggregate = {
  register: string
  take: 'count' | { sum: string } | { latest: string }
  emptyMeans?: 'zero' | 'unknown'
}

const none: TakenRow = {
  of: 0,
  undecided: 0,
  chosen: 0,
  numberless: 0,
  known: null,
  isWhole: true,
  countedIds: [],
  missingIds: [],
}

/** The number an aggregate comes to, told as `takeAggregate` of pack-kit tells it. */
export function finishTaken(aggregate: Aggregate, row: TakenRow = none): TakenDerivation {
  const { register, take, emptyMeans = 'unknown' } = aggregate
  const told = {
    register,
    of: row.of,
    counted: row.chosen - row.numberless,
    missing: row.undecided + row.numberless,
    missingIds: row.missingIds,
  }
  const isLatest = typeof take === 'object' && 'latest' in take
  const isEmpty = row.of === 0 && emptyMeans === 'unknown'
  if (isEmpty || (isLatest && row.chosen === 0 && row.undecided === 0))
    return { ...told, value: null, why: 'no_records', known: null }
  const sum = row.known ?? 0
  const known = row.isWhole && Math.abs(sum) > Number.MAX_SAFE_INTEGER ? null : sum
  const why = known === null ? 'too_large' : told.missing > 0 ? 'incomplete' : null
  return { ...told, value: why === null ? known : null, why, known }
}

/** The value of an indicator from its parts, as `computeIndicator` of pack-kit makes it. */
export function finishValue(
  indicator: Indicator,
  numerator: TakenDerivation,
  denominator: Derivation['denominator'],
): FinishedValue {
  const derivation = { numerator, denominator }
  if (denominator === null)
    return { value: numerator.value, why: numerator.why, numerator: numerator.value, denominator: null, derivation }
  const bottom = denominator.value
  const why = bottom === null ? 'denominator_unknown' : bottom === 0 ? 'denominator_zero' : numerator.why
  const value = why === null ? rateOf(indicator, numerator.value, bottom) : null
  return { value, why, numerator: numerator.value, denominator: bottom, derivation }
}
