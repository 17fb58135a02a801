import type { z } from 'zod'
import type { Register } from '../../../pack-kit/index.ts'
import { findNameHeirs } from '../../organizations/index.ts'
import { keeperKeys, livingKeepers } from '../../registers/index.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { nameOfPeriod } from '../rules/period.ts'
import { unitOnDay } from '../rules/unit-on-day.ts'
import { whatIsMissing } from '../rules/what-is-missing.ts'
import type { JudgementRow } from './judgement-store.ts'
import { loadOutlooks } from './outlook.ts'
import { partEvidence } from './part-evidence.ts'
import { type Scoring, scoreUnits, type UnitScore } from './score-units.ts'
import { toScorecard, toThreshold, type unitScoreSchema } from './scorecard-answer.ts'

export type UnitScoreAnswer = z.input<typeof unitScoreSchema>
type PartAnswer = UnitScoreAnswer['criteria'][number]['parts'][number]

const toJudgement = ({ judgedByName, judgedAt, validFrom, reason, evidence }: JudgementRow) => ({
  byName: judgedByName,
  at: judgedAt.toISOString(),
  validFrom,
  reason,
  evidence,
})

/** What a part of a unit is judged by: the value used, the register that tells of it, the judgement of people. */
function describePart(
  { units, scorecard, known, on }: Scoring,
  { placeId, score, used, judged }: UnitScore,
  keepersOf: (register: Register) => string[],
): (criterion: string, part: string) => Pick<PartAnswer, 'isJudged' | 'judgement' | 'evidence' | 'unit' | 'used'> {
  const meant = [...units.all.keys()].filter((id) => unitOnDay(units.land, id, on) === placeId)
  const rules = scorecard.ruleSets.find(({ code }) => code === score.ruleSet?.code)
  return (criterion, part) => {
    const measure = rules?.criteria
      .find(({ code }) => code === criterion)
      ?.parts.find(({ code }) => code === part)?.measure
    const code = typeof measure === 'object' && 'indicator' in measure ? measure.indicator : null
    const indicator = known.programme.indicators.find((one) => one.code === code)
    const own = used.find((one) => one.indicator === code)
    const judgement = judged.get(`${criterion}/${part}`)
    return {
      isJudged: measure === 'judged',
      judgement: judgement ? toJudgement(judgement) : null,
      evidence: partEvidence(known, measure, meant, keepersOf),
      unit: indicator?.unit ?? null,
      used:
        indicator && own
          ? {
              indicator: indicator.code,
              periodName: nameOfPeriod(indicator.period, { from: own.from, to: own.from }),
              source: own.source,
            }
          : null,
    }
  }
}

/** Agencies of the day that keep the registers of the programme, also those that took over from one a register names. */
async function loadKeepers({ trx, tenantId, known, on }: Scoring): Promise<(register: Register) => string[]> {
  const { registers } = known.programme
  const heirs = await findNameHeirs(trx, tenantId, registers.flatMap(keeperKeys), on)
  return (register) => [...new Set(livingKeepers(register, heirs).map(({ name }) => name))]
}

/** One unit by a scorecard, part by part. @throws indicator_unit_unknown where it does not live on the day */
export async function showUnitScore(
  scoring: Scoring,
  wanted: string,
  may: UnitScoreAnswer['may'],
): Promise<UnitScoreAnswer> {
  const { units, scorecard, on } = scoring
  if (!units.livingOn(on).includes(wanted)) throw indicatorErrors.indicator_unit_unknown()
  const [scored] = await scoreUnits(scoring, [wanted])
  if (!scored) throw new Error('a unit without a score')
  const { score, group, placeId } = scored
  const describe = describePart(scoring, scored, await loadKeepers(scoring))
  const outlookOf = await loadOutlooks(scoring, [scored])
  return {
    scorecard: toScorecard(scorecard),
    on,
    place: { id: placeId, name: units.nameOn(placeId, on) },
    group,
    ruleSet: score.ruleSet,
    met: score.met,
    notMet: score.notMet,
    unknown: score.unknown,
    missing: whatIsMissing(score),
    outlook: outlookOf(placeId),
    criteria: score.criteria.map((criterion) => ({
      ...criterion,
      parts: criterion.parts.map(({ threshold, ...part }) => ({
        ...part,
        threshold: threshold && toThreshold(threshold),
        ...describe(criterion.code, part.code),
      })),
    })),
    may,
  }
}
