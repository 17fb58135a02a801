import type { Indicator } from '../../../pack-kit/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { toIndicator, toPeriod } from '../evaluation/evaluation-answer.ts'
import { type Evaluation, inEvaluation, loadTargets, loadTold } from '../evaluation/evaluation-context.ts'
import { saysSomething } from '../evaluation/unit-scope.ts'
import { getIndicator, getScorecard, type Programmes, registerOf } from '../programmes.ts'
import { periodOf, periodsOf } from '../rules/period.ts'
import { pool } from '../rules/tell-values.ts'
import { heirsOn } from '../rules/unit-on-day.ts'
import { findKeptYears } from '../run/years.ts'
import { scoreUnits } from '../scorecards/score-units.ts'
import { toThreeValues } from '../show-value/three-values.ts'
import { findWholeValues, type ValueRow } from '../value-store.ts'
import type { MeasureAnswer, Tie } from './measure-answer.ts'
import { countRecords, type MeasureRow } from './measure-store.ts'
import { nameOfMeasure } from './suggest.ts'

const partOf = (value: number | null, of: number | null): number | null =>
  value === null || of === null || of === 0 ? null : value / of

/** Whether a unit of some time is one of those a measure is narrowed to, by itself or by what it became. */
const isMeant = ({ units, today }: Evaluation, { placeIds }: MeasureRow) => {
  const own = new Set(placeIds)
  return (id: string | null): boolean =>
    placeIds === null || (id !== null && (own.has(id) || heirsOn(units.land, id, today).some((heir) => own.has(heir))))
}

/** A unit where nothing happened is left out of a measure of all units, unless somebody reported or verified it. */
const speaks = (indicator: Indicator, { source, value }: ValueRow): boolean =>
  source === 'computed' ? saysSomething(indicator, value) : value !== null

async function measureByIndicator(evaluation: Evaluation, row: MeasureRow, tie: Tie): Promise<MeasureAnswer> {
  const { trx, actor, known, readable, units, today } = evaluation
  const indicator = getIndicator(known, row.code)
  const meant = isMeant(evaluation, row)
  const years = await findKeptYears(trx, actor.tenantId, known.programme.code, today)
  const periods = periodsOf(indicator.period, years.fromYear, years.toYear, today)
  const asked = [{ indicator, periods }]
  const computed = await loadTold(evaluation, asked, 'computed')
  const reported = await loadTold(evaluation, asked, 'reported')
  const verified = await loadTold(evaluation, asked, 'verified')
  const togetherIn = (from: string) => {
    const of = (told: typeof computed) => {
      const values = told.of(indicator.code, from).filter(({ placeId }) => meant(placeId))
      return indicator.level === 'province' ? (values[0]?.value ?? null) : pool(indicator, values).value
    }
    return { computed: of(computed), reported: of(reported), verified: of(verified) }
  }
  const trend = periods.map((period) => ({ period, together: togetherIn(period.from) }))
  const newest = trend.findLast(({ together }) => Object.values(together).some((value) => value !== null))
  const period = newest?.period ?? periodOf(indicator.period, today)
  const rows = await findWholeValues(trx, actor.tenantId, {
    programme: known.programme.code,
    indicators: [indicator.code],
    froms: [period.from],
  })
  const speaking = new Set(rows.filter((one) => speaks(indicator, one)).map(({ placeId }) => placeId))
  const isShown = (placeId: string | null) => row.placeIds !== null || speaking.has(placeId)
  const shown = rows.filter(({ placeId }) => meant(placeId) && isShown(placeId) && readable.sees(indicator, placeId))
  const living = row.placeIds === null || indicator.level === 'province' ? [] : units.livingIn(period).filter(meant)
  const ids = [...new Set([...living, ...shown.map(({ placeId }) => placeId)])]
  const targetOf = await loadTargets(evaluation, [{ indicator, periods: [period] }])
  const told = ids.map((id) => ({
    place: id === null ? null : { id, name: units.nameOn(id, period.from) },
    target: targetOf(indicator.code, period.from, id),
  }))
  const together = togetherIn(period.from)
  return {
    ...tie,
    kind: 'indicator',
    indicator: toIndicator(indicator),
    period: toPeriod(indicator, period),
    together,
    units: await toThreeValues(evaluation, indicator, period, shown, told),
    trend: trend.map((one) => ({ ...toPeriod(indicator, one.period), ...one.together })),
    attained: partOf(together.verified ?? together.computed, row.target),
  }
}

async function measureByRegister(
  { trx, actor, known, ...evaluation }: Evaluation,
  row: MeasureRow,
  tie: Tie,
): Promise<MeasureAnswer> {
  const meant = isMeant({ trx, actor, known, ...evaluation }, row)
  const placeIds =
    row.placeIds === null ? null : [...new Set([...row.placeIds, ...[...evaluation.units.all.keys()].filter(meant)])]
  const of = { programme: known.programme.code, register: row.code, placeIds }
  const found = await countRecords(trx, actor.tenantId, of)
  const countOf = (stage: string) => found.find((one) => one.stage === stage)?.count ?? 0
  const last = found.map(({ lastChangedAt }) => lastChangedAt.getTime())
  return {
    ...tie,
    kind: 'register',
    counts: { draft: countOf('draft'), submitted: countOf('submitted'), verified: countOf('verified') },
    lastChangedAt: last.length === 0 ? null : new Date(Math.max(...last)).toISOString(),
    attained: partOf(countOf('verified'), row.target),
  }
}

async function measureByScorecard(evaluation: Evaluation, row: MeasureRow, tie: Tie): Promise<MeasureAnswer> {
  const { trx, actor, known, units, today } = evaluation
  const scoring = { trx, tenantId: actor.tenantId, known, units, scorecard: getScorecard(known, row.code), on: today }
  const all = await scoreUnits(scoring, units.livingOn(today).filter(isMeant(evaluation, row)))
  const scored = all.filter(
    ({ group, score }) => row.placeIds !== null || group !== null || score.met + score.notMet > 0,
  )
  const complete = scored.filter(({ score }) => score.ruleSet !== null && score.notMet + score.unknown === 0)
  return {
    ...tie,
    kind: 'scorecard',
    ruleSet: scored[0]?.score.ruleSet?.name ?? null,
    units: scored.map(({ placeId, score }) => ({
      place: { id: placeId, name: units.nameOn(placeId, today) },
      met: score.met,
      notMet: score.notMet,
      unknown: score.unknown,
    })),
    attained: partOf(complete.length, row.target ?? scored.length),
  }
}

function measureBy(evaluation: Evaluation, row: MeasureRow): Promise<MeasureAnswer> {
  const { known, readable, units, today } = evaluation
  const tie: Tie = {
    id: row.id,
    programme: row.programme,
    code: row.code,
    name: nameOfMeasure(known, row.kind, row.code) ?? row.code,
    note: row.note,
    target: row.target,
    places: row.placeIds?.map((id) => ({ id, name: units.nameOn(id, today) })) ?? null,
    isForAll: row.assignmentId === null,
    tiedByName: row.tiedByName,
    tiedAt: row.tiedAt.toISOString(),
  }
  const unreadable: MeasureAnswer = { ...tie, kind: 'unreadable', by: row.kind }
  if (nameOfMeasure(known, row.kind, row.code) === null) return Promise.resolve(unreadable)
  if (row.kind === 'scorecard') return measureByScorecard(evaluation, row, tie)
  if (row.kind === 'indicator') {
    const isReadable = readable.indicators.some(({ code }) => code === row.code)
    return isReadable ? measureByIndicator(evaluation, row, tie) : Promise.resolve(unreadable)
  }
  return registerOf(known, row.code).readers === 'everyone' || readable.readsRegister(row.code)
    ? measureByRegister(evaluation, row, tie)
    : Promise.resolve(unreadable)
}

/** What measures of a duty show to a person, in the order they were tied. */
export async function showMeasures(
  services: Services,
  programmes: Programmes,
  actor: Actor,
  rows: readonly MeasureRow[],
): Promise<MeasureAnswer[]> {
  const shown: MeasureAnswer[] = []
  for (const [code, own] of Map.groupBy(rows, ({ programme }) => programme)) {
    const known = programmes.all.find(({ programme }) => programme.code === code)
    if (!known) continue
    shown.push(
      ...(await inEvaluation(services, actor, known, { units: 'as_then' }, async (evaluation) => {
        const answers: MeasureAnswer[] = []
        for (const row of own) answers.push(await measureBy(evaluation, row))
        return answers
      })),
    )
  }
  return shown
}
