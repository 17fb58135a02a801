import { isInForce } from './is-in-force.ts'
import type { Criterion, Part, Scorecard, Threshold, ThresholdCorrection } from './scorecard.ts'

export type Verdict = 'met' | 'not_met' | 'unknown'

export type PartScore = {
  code: string
  name: string
  verdict: Verdict
  value: number | boolean | null
  threshold: Threshold | null
  /** how much is missing, in the unit of what is measured; null where that cannot be said */
  missingBy: number | null
  /** why it is unknown */
  why: null | 'no_value' | 'no_threshold' | 'unsettled'
}

export type CriterionScore = { code: string; name: string; verdict: Verdict; parts: PartScore[] }

export type Score = {
  /** null: no rules are in force on that day */
  ruleSet: { code: string; name: string; law: string } | null
  criteria: CriterionScore[]
  met: number
  notMet: number
  unknown: number
}

/** Values of one unit on the day. */
export type ScoreValues = {
  /** by the code of the indicator */
  indicators: Readonly<Record<string, number | null>>
  /** counts of records and judgements, by "criterion/part" */
  parts: Readonly<Record<string, number | boolean | null>>
}

function judge(value: number | boolean | null, threshold: Threshold | null): Omit<PartScore, 'code' | 'name'> {
  const answer = (verdict: Verdict, why: PartScore['why'] = null, missingBy: number | null = null) => ({
    verdict,
    value,
    threshold,
    missingBy,
    why,
  })
  if (threshold === null) return answer('unknown', 'no_threshold')
  if ('notRequired' in threshold) return answer('met')
  if ('unsettled' in threshold) return answer('unknown', 'unsettled')
  if (value === null) return answer('unknown', 'no_value')
  if ('yes' in threshold) return answer(value === true || (typeof value === 'number' && value > 0) ? 'met' : 'not_met')
  if (typeof value === 'boolean') return answer('unknown', 'no_value')
  const missingBy = 'atLeast' in threshold ? threshold.atLeast - value : value - threshold.atMost
  return missingBy <= 0 ? answer('met') : answer('not_met', null, missingBy)
}

const verdictOf = (parts: readonly PartScore[]): Verdict => {
  if (parts.some(({ verdict }) => verdict === 'not_met')) return 'not_met'
  return parts.length === 0 || parts.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'met'
}

/**
 * How a unit of a group (null: of none) stands on a day (yyyy-mm-dd): each criterion met, not met or unknown, and what is missing by
 * how much. A criterion is met when all its parts are; what is unknown is neither met nor missed.
 */
export function scoreOn(
  scorecard: Scorecard,
  day: string,
  group: string | null,
  values: ScoreValues,
  corrections: readonly ThresholdCorrection[] = [],
): Score {
  const ruleSet = scorecard.ruleSets.find((rules) => isInForce(rules, day))
  const applies = (threshold: Threshold) =>
    isInForce(threshold, day) &&
    (threshold.groups === undefined || (group !== null && threshold.groups.includes(group)))
  const scorePart = (criterion: Criterion, part: Part): PartScore => {
    const { code, name, measure } = part
    const own = corrections.filter(
      (one) => one.ruleSet === ruleSet?.code && one.criterion === criterion.code && one.part === code,
    )
    const value =
      typeof measure === 'object' && 'indicator' in measure
        ? values.indicators[measure.indicator]
        : values.parts[`${criterion.code}/${code}`]
    return { code, name, ...judge(value ?? null, [...own, ...part.thresholds].find(applies) ?? null) }
  }
  const criteria = (ruleSet?.criteria ?? []).map((criterion): CriterionScore => {
    const parts = criterion.parts.map((part) => scorePart(criterion, part))
    return { code: criterion.code, name: criterion.name, verdict: verdictOf(parts), parts }
  })
  const count = (verdict: Verdict) => criteria.filter((criterion) => criterion.verdict === verdict).length
  return {
    ruleSet: ruleSet ? { code: ruleSet.code, name: ruleSet.name, law: ruleSet.law } : null,
    criteria,
    met: count('met'),
    notMet: count('not_met'),
    unknown: count('unknown'),
  }
}
