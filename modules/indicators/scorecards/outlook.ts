import { z } from 'zod'
import { addDays, writtenDay } from '../../../pack-kit/index.ts'
import { registerOf } from '../programmes.ts'
import { forecastYear, type MetOn } from '../rules/forecast-year.ts'
import { findPlans, type UnitPlan } from './plan-store.ts'
import { type Scoring, scoreUnits, type UnitScore } from './score-units.ts'

export const outlookSchema = z
  .object({
    plannedOn: z.iso.date().nullable(),
    reachedOn: z.iso.date().nullable(),
    year: z.number().int().nullable().describe('In which it is expected to be reached; null: nobody can tell'),
    source: z
      .enum(['register', 'trend'])
      .nullable()
      .describe('Who says so: the unit in its register, or the pace of the last two years'),
    yearsLate: z.number().int().nullable().describe('After the plan; negative: before it'),
    words: z.string(),
  })
  .meta({ id: 'ScorecardOutlook' })
export type Outlook = z.input<typeof outlookSchema>

const halfYear = 182
const looksBack = 4

/** Days to tell a pace by: half-years back from a day, within the rules of that day. */
function daysBack({ scorecard, on }: Scoring): string[] {
  const from = scorecard.ruleSets.find((rules) => rules.from <= on && (rules.to === undefined || on < rules.to))?.from
  if (from === undefined) return []
  return Array.from({ length: looksBack }, (_, at) => addDays(on, -(at + 1) * halfYear)).filter((day) => day >= from)
}

async function loadTrends(scoring: Scoring, scored: readonly UnitScore[]): Promise<Map<string, number | null>> {
  const points = new Map(scored.map(({ placeId, score }) => [placeId, [{ on: scoring.on, met: score.met }] as MetOn[]]))
  const ids = scored.flatMap(({ placeId, score }) => (score.met > 0 ? placeId : []))
  for (const on of ids.length === 0 ? [] : daysBack(scoring)) {
    const living = ids.filter((id) => scoring.units.livingOn(on).includes(id))
    for (const { placeId, score } of await scoreUnits({ ...scoring, on }, living))
      points.get(placeId)?.push({ on, met: score.met })
  }
  return new Map(
    scored.map(({ placeId, score }) => [placeId, forecastYear(points.get(placeId) ?? [], score.criteria.length)]),
  )
}

function wordsOf({ plannedOn, reachedOn, year, source, yearsLate }: Omit<Outlook, 'words'>, register: string): string {
  if (reachedOn !== null) return `Đã được công nhận ngày ${writtenDay(reachedOn)} (theo sổ “${register}”).`
  const plan = plannedOn === null ? 'Chưa có kế hoạch công nhận' : `Kế hoạch công nhận: năm ${plannedOn.slice(0, 4)}`
  if (year === null) return `${plan}; chưa đủ số liệu để dự báo năm đạt.`
  const by = source === 'register' ? `theo sổ “${register}”` : 'theo nhịp đạt tiêu chí hai năm gần đây'
  const late =
    yearsLate === null || yearsLate === 0
      ? ''
      : yearsLate > 0
        ? `, chậm ${yearsLate} năm so với kế hoạch`
        : `, sớm ${-yearsLate} năm so với kế hoạch`
  return `${plan}; dự kiến đạt: năm ${year} (${by})${late}.`
}

/** When units are to reach a scorecard: what they plan and expect by their register, else the year their pace leads to. */
export async function loadOutlooks(
  scoring: Scoring,
  scored: readonly UnitScore[],
): Promise<(placeId: string) => Outlook> {
  const { trx, tenantId, known, scorecard, on } = scoring
  const { plan } = scorecard
  const register = plan ? registerOf(known, plan.register) : null
  const { placeField = '', name = '' } = register ?? {}
  const of = { tenantId, programme: known.programme.code, placeField, before: addDays(on, 1) }
  const ids = scored.map(({ placeId }) => placeId)
  const rows = plan ? await findPlans(trx, of, plan, ids) : []
  const plans = new Map(rows.map((row): [string, UnitPlan] => [row.placeId, row]))
  const silent = scored.filter(({ placeId }) => {
    const own = plans.get(placeId)
    return !own || (own.forecastOn === null && own.reachedOn === null)
  })
  const trends = await loadTrends(scoring, silent)
  return (placeId) => {
    const { plannedOn = null, forecastOn = null, reachedOn = null } = plans.get(placeId) ?? {}
    const trend = trends.get(placeId) ?? null
    const year = forecastOn === null ? trend : Number(forecastOn.slice(0, 4))
    const yearsLate = plannedOn === null || year === null ? null : year - Number(plannedOn.slice(0, 4))
    const source = forecastOn !== null ? 'register' : trend === null ? null : 'trend'
    const outlook = { plannedOn, reachedOn, year, source, yearsLate } as const
    return { ...outlook, words: wordsOf(outlook, name) }
  }
}
