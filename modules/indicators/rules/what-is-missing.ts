import type { Score } from '../../../pack-kit/index.ts'

/** What keeps a unit from meeting a scorecard: criteria missed, and criteria nobody can tell of yet. */
export type Missing = {
  /** names of criteria that are not met */
  criteria: string[]
  /** of criteria that lack a value, evidence or a judgement */
  evidence: string[]
  /** of criteria that lack a threshold, which the province is to record */
  thresholds: string[]
}

export function whatIsMissing({ criteria }: Pick<Score, 'criteria'>): Missing {
  const unknown = criteria.filter(({ verdict }) => verdict === 'unknown')
  const because = (...reasons: readonly (string | null)[]) =>
    unknown.filter(({ parts }) => parts.some(({ why }) => reasons.includes(why))).map(({ name }) => name)
  return {
    criteria: criteria.filter(({ verdict }) => verdict === 'not_met').map(({ name }) => name),
    evidence: because('no_value'),
    thresholds: because('no_threshold', 'unsettled'),
  }
}
