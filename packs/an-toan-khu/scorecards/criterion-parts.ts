import { all, is, type Scorecard, type Threshold } from '../../../pack-kit/index.ts'
import type { CriterionSet, NewRuralCriterion } from './new-rural-criteria.ts'

type Criterion = Scorecard['ruleSets'][number]['criteria'][number]
export type Part = Criterion['parts'][number]

/** What a criterion asks of an indicator; the thresholds are dated rows. */
export const measured = (code: string, name: string, indicator: string, ...thresholds: readonly Threshold[]): Part => ({
  code,
  name,
  measure: { indicator },
  thresholds,
})

/** Whether verified evidence says that the criterion is met as a whole. */
const shownByEvidence = (set: CriterionSet, criterion: string, from: string, source: string): Part => ({
  code: 'minh-chung',
  name: 'Có kết quả đạt, kèm minh chứng',
  measure: {
    register: 'bang-chung-nong-thon-moi',
    where: all(is('set', set), is('criterion', `${set}.${criterion}`), is('state', 'met')),
  },
  thresholds: [{ from, yes: true, source }],
})

/** The criteria of a set: each by its evidence, some by figures too. */
export const criteriaOf = (
  set: CriterionSet,
  criteria: readonly NewRuralCriterion[],
  from: string,
  source: string,
  figures: Readonly<Record<string, readonly Part[]>>,
): Criterion[] =>
  criteria.map(([code, name]) => ({
    code,
    name,
    parts: [shownByEvidence(set, code, from, source), ...(figures[code] ?? [])],
  }))
