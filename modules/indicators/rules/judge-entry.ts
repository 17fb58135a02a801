import { type Indicator, rateOf } from '../../../pack-kit/index.ts'
import { differs } from './differs.ts'

/** What somebody enters: the number, of a rate its parts; nothing takes a value away. */
export type Entry = { value: number | null; numerator: number | null; denominator: number | null }

/** The value an entry comes to; null where a rate lacks a part or divides by 0. */
export function valueOfEntry(indicator: Indicator, entry: Entry): Entry | null {
  const isEmpty = entry.value === null && entry.numerator === null && entry.denominator === null
  if (isEmpty) return entry
  if (indicator.kind === 'additive') {
    const { value } = entry
    return value === null || entry.numerator !== null || entry.denominator !== null
      ? null
      : { value, numerator: value, denominator: null }
  }
  const value = rateOf(indicator, entry.numerator, entry.denominator)
  return value === null ? null : { ...entry, value }
}

/** Values beside the one that is entered. */
export type Beside = { computed: number | null; reported: number | null; verified: number | null }

/**
 * Whether an entry goes against what is there, and so needs a reason: another value than is computed, another than the same people
 * gave before, for the office another than was reported, or none where there was one.
 */
export function needsReason(
  indicator: Indicator,
  source: 'reported' | 'verified',
  value: number | null,
  beside: Beside,
): boolean {
  const before = beside[source]
  if (value === null) return before !== null
  const isOther = (other: number | null) => differs(indicator, value, other)
  return isOther(beside.computed) || isOther(before) || (source === 'verified' && isOther(beside.reported))
}
