import type { z } from 'zod'
import { whatIsMissing } from '../rules/what-is-missing.ts'
import { loadOutlooks } from './outlook.ts'
import { type Scoring, scoreUnits } from './score-units.ts'
import { type scoresSchema, toScorecard } from './scorecard-answer.ts'

export type Scores = z.input<typeof scoresSchema>

const byName = new Intl.Collator('vi').compare

/** How units stand by a scorecard on its day, what each lacks, and when it is expected to reach it; in the order of their names. */
export async function showScores(scoring: Scoring, placeIds: readonly string[], may: Scores['may']): Promise<Scores> {
  const { units, scorecard, on } = scoring
  const scored = await scoreUnits(scoring, placeIds)
  const outlookOf = await loadOutlooks(scoring, scored)
  const [first] = scored
  return {
    scorecard: toScorecard(scorecard),
    on,
    ruleSet: first?.score.ruleSet ?? null,
    criteria: (first?.score.criteria ?? []).map(({ code, name }) => ({ code, name })),
    rows: scored
      .map(({ placeId, group, score }) => ({
        place: { id: placeId, name: units.nameOn(placeId, on) },
        group,
        met: score.met,
        notMet: score.notMet,
        unknown: score.unknown,
        verdicts: score.criteria.map(({ verdict }) => verdict),
        missing: whatIsMissing(score),
        outlook: outlookOf(placeId),
      }))
      .toSorted((one, other) => byName(one.place.name, other.place.name)),
    may,
  }
}
