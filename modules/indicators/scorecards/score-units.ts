import { addDays, type Score, type Scorecard, type ScoreValues, scoreOn } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { type KnownProgramme, registerOf } from '../programmes.ts'
import { partValue } from '../rules/part-value.ts'
import { periodBefore, periodOf } from '../rules/period.ts'
import { unitOnDay } from '../rules/unit-on-day.ts'
import type { Units } from '../units.ts'
import { findValues, type ValueSource } from '../value-store.ts'
import { findJudgements, type JudgementRow } from './judgement-store.ts'
import { countParts } from './part-store.ts'
import { listGroups, listThresholds, toCorrection } from './setting-store.ts'

/** What a measured value is from: the period it is of, and which of the three values. */
export type UsedValue = { indicator: string; from: string; source: ValueSource }

/** `judged`: by "criterion/part", what people made of it. */
export type UnitScore = {
  placeId: string
  group: string | null
  score: Score
  used: UsedValue[]
  judged: ReadonlyMap<string, JudgementRow>
}

export type Scoring = {
  trx: Trx
  tenantId: string
  known: KnownProgramme
  units: Units
  scorecard: Scorecard
  on: string
}

type Part = Scorecard['ruleSets'][number]['criteria'][number]['parts'][number]
type Parts = readonly { key: string; part: Part }[]

const partsOn = ({ scorecard, on }: Scoring): Parts => {
  const ruleSet = scorecard.ruleSets.find(({ from, to }) => from <= on && (to === undefined || on < to))
  return (ruleSet?.criteria ?? []).flatMap(({ code, parts }) =>
    parts.map((part) => ({ key: `${code}/${part.code}`, part })),
  )
}

/** The newest of a few periods for which a value is known; looked over before computed, and of what people enter reported last. */
async function loadMeasured({ trx, tenantId, known, on }: Scoring, parts: Parts) {
  const codes = new Set(
    parts.flatMap(({ part: { measure } }) =>
      typeof measure === 'object' && 'indicator' in measure ? measure.indicator : [],
    ),
  )
  const indicators = known.programme.indicators.filter(({ code }) => codes.has(code))
  const froms = indicators.flatMap(({ period: kind }) => {
    const own = periodOf(kind, on)
    const before = periodBefore(kind, own)
    return [own.from, before.from, periodBefore(kind, before).from]
  })
  const rows = await findValues(trx, tenantId, {
    programme: known.programme.code,
    indicators: [...codes],
    froms: [...new Set(froms)],
  })
  const order: readonly ValueSource[] = ['verified', 'computed', 'reported']
  const best = new Map<string, (typeof rows)[number]>()
  const rank = (row: (typeof rows)[number]) => `${row.from} ${order.length - order.indexOf(row.source)}`
  for (const row of rows) {
    const isEntered = indicators.find(({ code }) => code === row.indicator)?.source.kind === 'entered'
    if (row.value === null || (row.source === 'reported' && !isEntered)) continue
    const key = `${row.placeId} ${row.indicator}`
    const there = best.get(key)
    if (!there || rank(row) > rank(there)) best.set(key, row)
  }
  return best
}

async function loadCounted({ trx, tenantId, known, units, on }: Scoring, parts: Parts) {
  const counted = parts.flatMap(({ key, part }) =>
    typeof part.measure === 'object' && 'register' in part.measure
      ? [{ key, register: part.measure.register, where: part.measure.where }]
      : [],
  )
  const heirs = [...units.all.keys()].flatMap((placeId) => {
    const unitId = unitOnDay(units.land, placeId, on)
    return unitId === placeId ? [] : [{ placeId, unitId }]
  })
  const found = new Map<string, { of: number; count: number; unknown: number }>()
  for (const [register, own] of Map.groupBy(counted, (one) => one.register)) {
    const { placeField } = registerOf(known, register)
    if (placeField === undefined) continue
    const before = addDays(on, 1)
    const of = { tenantId, programme: known.programme.code, register, placeField, before }
    for (const row of await countParts(trx, of, own, heirs))
      own.forEach(({ key }, index) =>
        found.set(`${row.unitId} ${key}`, {
          of: row.of,
          count: row.counts[index] ?? 0,
          unknown: row.unknown[index] ?? 0,
        }),
      )
  }
  return found
}

/** Judgements by unit, then by part; of parts that are measured otherwise none is taken. */
async function loadJudged({ trx, tenantId, known, scorecard, on }: Scoring, parts: Parts, placeIds: readonly string[]) {
  const keys = new Set(parts.flatMap(({ key, part }) => (part.measure === 'judged' ? key : [])))
  if (keys.size === 0) return new Map<string, Map<string, JudgementRow>>()
  const of = { tenantId, programme: known.programme.code, scorecard: scorecard.code }
  const ruleSet = scorecard.ruleSets.find(({ from, to }) => from <= on && (to === undefined || on < to))?.code
  const rows = (await findJudgements(trx, of, { on, placeIds })).flatMap((row) => {
    const key = `${row.criterion}/${row.part}`
    return row.ruleSet === ruleSet && keys.has(key) ? [{ key, row }] : []
  })
  return new Map(
    [...Map.groupBy(rows, ({ row }) => row.placeId)].map(([placeId, own]) => [
      placeId,
      new Map(own.map(({ key, row }) => [key, row])),
    ]),
  )
}

/** How units stand on a day by the rules of that day, with what the province settled for itself. */
export async function scoreUnits(scoring: Scoring, placeIds: readonly string[]): Promise<UnitScore[]> {
  const { trx, tenantId, known, scorecard, on } = scoring
  const of = { tenantId, programme: known.programme.code, scorecard: scorecard.code }
  const corrections = (await listThresholds(trx, of, false)).map(toCorrection)
  const groups = (await listGroups(trx, of, false)).filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo),
  )
  const parts = partsOn(scoring)
  const measured = await loadMeasured(scoring, parts)
  const counted = await loadCounted(scoring, parts)
  const judgements = await loadJudged(scoring, parts, placeIds)
  const codes = [...new Set([...measured.values()].map(({ indicator }) => indicator))]
  return placeIds.map((placeId) => {
    const group = groups.find((one) => one.placeId === placeId)?.group ?? null
    const judged = judgements.get(placeId) ?? new Map<string, JudgementRow>()
    const own = codes.flatMap((code) => measured.get(`${placeId} ${code}`) ?? [])
    const values: ScoreValues = {
      indicators: Object.fromEntries(own.map(({ indicator, value }) => [indicator, value])),
      parts: Object.fromEntries(
        parts.map(({ key, part }) => [
          key,
          judged.get(key)?.value ?? partValue(counted.get(`${placeId} ${key}`), part.thresholds),
        ]),
      ),
    }
    const used = own.map(({ indicator, from, source }) => ({ indicator, from, source }))
    return { placeId, group, score: scoreOn(scorecard, on, group, values, corrections), used, judged }
  })
}
