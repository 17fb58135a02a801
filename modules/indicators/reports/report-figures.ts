import type { Indicator } from '../../../pack-kit/index.ts'
import {
  type Evaluation,
  loadTargets,
  loadTold,
  type TargetOf,
  type ToldValues,
} from '../evaluation/evaluation-context.ts'
import { differs } from '../rules/differs.ts'
import { type Period, periodBefore, periodOf } from '../rules/period.ts'
import { judgeTarget, pool, type TargetVerdict } from '../rules/tell-values.ts'
import type { ReportUnits } from './report-units.ts'

/** Whence a figure is: computed from records, or what agencies reported, all or some of it looked over by the office. */
export type FigureOrigin = 'computed' | 'reported' | 'verified' | 'partly_verified'

/** A figure of a report with what stands beside it. */
export type Figure = {
  indicator: Indicator
  period: Period
  isHidden: boolean
  /** of the whole province, in the report of one unit */
  isOfProvince: boolean
  value: number | null
  before: number | null
  origin: FigureOrigin
  /** what else was said of it, where that is something else */
  reported: number | null
  verified: number | null
  /** of one unit: what it is to reach */
  target: number | null
  verdict: TargetVerdict
  /** of all units: how many reach theirs, of how many that have one */
  reaching: { reached: number; of: number }
  /** of how many units something is known, of how many there are */
  covered: { known: number; of: number }
}

export type Figures = (code: string) => Figure | undefined

type Loaded = { computed: ToldValues; reported: ToldValues; verified: ToldValues; targetOf: TargetOf }

/** Figures of some indicators for a unit, or for all units of a report, in a few statements however many there are. */
export async function loadFigures(
  evaluation: Evaluation,
  indicators: readonly Indicator[],
  units: ReportUnits,
  on: string,
): Promise<Figures> {
  const asked = indicators.map((indicator) => {
    const period = periodOf(indicator.period, on)
    return { indicator, period, periods: [periodBefore(indicator.period, period), period] }
  })
  const loaded: Loaded = {
    computed: await loadTold(evaluation, asked, 'computed'),
    reported: await loadTold(evaluation, asked, 'reported'),
    verified: await loadTold(evaluation, asked, 'verified'),
    targetOf: await loadTargets(evaluation, asked),
  }
  const figures = new Map(
    asked.map(({ indicator, period }) => [indicator.code, figureOf(evaluation, loaded, units, indicator, period)]),
  )
  return (code) => figures.get(code)
}

const nothing = { reached: 0, of: 0 }

function figureOf(
  { readable }: Evaluation,
  loaded: Loaded,
  units: ReportUnits,
  indicator: Indicator,
  period: Period,
): Figure {
  const earlier = periodBefore(indicator.period, period)
  const common = { indicator, period }
  const single = units.placeId !== null || indicator.level === 'province'
  const placeId = indicator.level === 'province' ? null : units.placeId
  const isHidden = !readable.sees(indicator, placeId)
  const isOfProvince = units.placeId !== null && indicator.level === 'province'
  if (!single)
    return { ...common, isHidden, isOfProvince, ...pooled(loaded, units, indicator, period, earlier, isHidden) }
  const find = (source: 'computed' | 'reported' | 'verified', { from }: Period): number | null =>
    isHidden ? null : (loaded[source].find(indicator.code, from, placeId)?.value ?? null)
  const value = find('computed', period)
  const [reported, verified] = [find('reported', period), find('verified', period)]
  const isOther = (one: number | null): number | null => (differs(indicator, one, value) ? one : null)
  const target = isHidden ? null : loaded.targetOf(indicator.code, period.from, placeId)
  const isEntered = indicator.source.kind === 'entered'
  return {
    ...common,
    isHidden,
    isOfProvince,
    value,
    before: find('computed', earlier),
    origin: isEntered ? (verified === null ? 'reported' : 'verified') : 'computed',
    reported: isOther(reported),
    verified: isOther(verified),
    target,
    verdict: judgeTarget(indicator, value, target),
    reaching: nothing,
    covered: { known: value === null ? 0 : 1, of: 1 },
  }
}

/** What adds up is added, a rate is made again from its parts: over the units of each period. */
function pooled(
  { computed, verified, targetOf }: Loaded,
  units: ReportUnits,
  indicator: Indicator,
  period: Period,
  earlier: Period,
  isHidden: boolean,
) {
  const among = (at: Period) => {
    const ids = units.idsIn(at)
    return computed
      .of(indicator.code, at.from)
      .filter(({ placeId }) => !isHidden && placeId !== null && ids.has(placeId))
  }
  const values = among(period)
  const known = values.filter(({ value }) => value !== null)
  const looked = known.filter(
    ({ placeId }) => (verified.find(indicator.code, period.from, placeId)?.value ?? null) !== null,
  )
  const verdicts = [...(isHidden ? [] : units.idsIn(period))].map((id) =>
    judgeTarget(
      indicator,
      computed.find(indicator.code, period.from, id)?.value ?? null,
      targetOf(indicator.code, period.from, id),
    ),
  )
  const origin: FigureOrigin =
    indicator.source.kind === 'computed'
      ? 'computed'
      : looked.length === 0
        ? 'reported'
        : looked.length === known.length
          ? 'verified'
          : 'partly_verified'
  return {
    value: pool(indicator, values).value,
    before: pool(indicator, among(earlier)).value,
    origin,
    reported: null,
    verified: null,
    target: null,
    verdict: 'no_target' as const,
    reaching: {
      reached: verdicts.filter((verdict) => verdict === 'reached').length,
      of: verdicts.filter((verdict) => verdict !== 'no_target').length,
    },
    covered: { known: known.length, of: units.idsIn(period).size },
  }
}
