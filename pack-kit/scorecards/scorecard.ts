import type { Condition } from '../expressions/expression.ts'

/**
 * What is required of a part for a time and for some groups. A rule year is a row of its own, never a copied scorecard. `unsettled`:
 * there is a threshold, but no source we have settles it; a province records its own (see `ThresholdCorrection`).
 */
export type Threshold = {
  /** codes of the groups it is for; all when left out */
  groups?: readonly string[]
  /** yyyy-mm-dd; `to` is the first day no longer */
  from: string
  to?: string
  /** law or decision and its date */
  source: string
} & ({ atLeast: number } | { atMost: number } | { yes: true } | { notRequired: true } | { unsettled: true })

/**
 * What a part is measured by: an indicator; how many records of the unit meet a condition (`yes`: at least one); or a judgement
 * of people, with evidence.
 */
export type PartMeasure = { indicator: string } | { register: string; where?: Condition } | 'judged'

export type Part = { code: string; name: string; measure: PartMeasure; thresholds: readonly Threshold[] }

export type Criterion = { code: string; name: string; parts: readonly Part[] }

/** The criteria in force for a time. */
export type RuleSet = {
  code: string
  name: string
  /** number, issuer and date */
  law: string
  from: string
  to?: string
  criteria: readonly Criterion[]
}

/** The register in which units say when they are to reach a scorecard; the three are codes of its dates. */
export type ScorecardPlan = {
  register: string
  /** which of its records are about this scorecard */
  where?: Condition
  plannedOn: string
  forecastOn: string
  reachedOn: string
}

/** Criteria by which a unit is recognised, by rule year. */
export type Scorecard = {
  code: string
  name: string
  level: 'commune' | 'province'
  /** kinds of units with thresholds of their own, such as regions; none when all are alike */
  groups: readonly { code: string; name: string }[]
  ruleSets: readonly RuleSet[]
  plan?: ScorecardPlan
}

/** A threshold a province records for itself; it comes before those of the pack on the days and for the groups it is for. */
export type ThresholdCorrection = Threshold & { ruleSet: string; criterion: string; part: string }

/** Declares a scorecard. What is wrong with it is said by `checkProgramme`, with the line to mend. */
export const defineScorecard = (scorecard: Scorecard): Scorecard => scorecard
