import { addDays } from '../../../../pack-kit/index.ts'
import { criterionSets } from '../../scorecards/new-rural-criteria.ts'
import { fraction, whole } from './demo-random.ts'
import { changed, type DemoRecord, type DemoVersion, demoNote } from './demo-record.ts'
import { demoUntil } from './demo-time.ts'
import { type DemoUnit, demoUnits } from './demo-units.ts'

type Criteria = (typeof criterionSets)[number]

/** Since when each set is in force, and how many years after it its hardest criterion is met. */
const paces: Readonly<Record<Criteria['code'], readonly [from: string, years: number]>> = {
  'ntm-2022': ['2022-03-08', 3.2],
  'nang-cao-2022': ['2022-03-08', 7.5],
  'ntm-2025': ['2026-02-15', 4],
}

/** The day a commune meets a criterion; units that were recognised earlier go faster. */
function metDay(unit: DemoUnit, set: Criteria, at: number): string {
  const [from, years] = paces[set.code]
  const hardness = 0.15 + 0.85 * ((at + fraction(`hard/${set.code}/${at}`)) / set.criteria.length)
  const pace = unit.recognisedOn === null ? 1.35 : unit.recognisedOn < '2022-01-01' ? 0.85 : 1.05
  const days = Math.round(hardness * years * pace * 365 * (0.7 + 0.6 * fraction(`pace/${unit.key}/${set.code}/${at}`)))
  return addDays(from, days - 200 < 10 ? 10 : days - 200)
}

function evidenceRecord(unit: DemoUnit, set: Criteria, code: string, at: number): DemoRecord {
  const [inForce] = paces[set.code]
  const start = inForce > unit.from ? inForce : unit.from
  // What its former communes had met, a commune of today meets from its first day on.
  const metOn = [metDay(unit, set, at), unit.from].toSorted().at(-1) ?? unit.from
  const values = { commune: unit.key, set: set.code, criterion: `${set.code}.${code}`, note: demoNote }
  const open: DemoVersion = {
    verifiedOn: addDays(start, 20),
    values: {
      ...values,
      state: 'not-met',
      missing: 'Còn một số nội dung chưa hoàn thành (minh họa).',
      plannedOn: `${metOn.slice(0, 4)}-12-31`,
    },
  }
  const met: DemoVersion = { verifiedOn: addDays(metOn, 15), values: { ...values, state: 'met', metOn } }
  const isMet = met.verifiedOn <= demoUntil && (unit.to === null || met.verifiedOn < unit.to)
  const wasMetBefore = met.verifiedOn <= open.verifiedOn
  return changed(
    'bang-chung-nong-thon-moi',
    `${unit.key}/${set.code}.${code}`,
    !isMet ? [open] : wasMetBefore ? [{ ...met, verifiedOn: open.verifiedOn }] : [open, met],
  )
}

/** Sets a unit is judged by: former communes by those of 2022, today's by both. */
const setsOf = (unit: DemoUnit): Criteria[] =>
  criterionSets.filter(({ code }) => code !== 'ntm-2025' || unit.to === null)

/** What a set of criteria makes of a commune. */
const goalOf: Readonly<Record<Criteria['code'], 'new-rural' | 'advanced'>> = {
  'ntm-2022': 'new-rural',
  'nang-cao-2022': 'advanced',
  'ntm-2025': 'new-rural',
}

/** Sets a commune plans by: what is in force while it is there. */
const plannedBy = (unit: DemoUnit): Criteria[] =>
  criterionSets.filter(({ code }) => (code === 'ntm-2025') === (unit.to === null))

/** The plan of a commune for one set: forecast by its slowest criterion, recognised when that was met while it was there. */
function planRecord(unit: DemoUnit, set: Criteria): DemoRecord {
  const lastMet =
    set.criteria
      .map((_, at) => metDay(unit, set, at))
      .toSorted()
      .at(-1) ?? unit.from
  const year = Number(lastMet.slice(0, 4))
  const recognisedOn = addDays(lastMet, 75)
  const values = {
    commune: unit.key,
    goal: goalOf[set.code],
    plannedOn: `${year - whole(`late/${unit.key}/${set.code}`, 0, 2)}-12-31`,
    forecastOn: `${year}-12-31`,
    capitalNeeded: whole(`needed/${unit.key}/${set.code}`, 3, 40) * 1_000_000_000,
    obstacles: 'Thu nhập, môi trường (minh họa).',
    note: demoNote,
  }
  const plannedFrom = paces[set.code][0] > unit.from ? paces[set.code][0] : unit.from
  const planned: DemoVersion = { verifiedOn: addDays(plannedFrom, 40), values }
  const recognised: DemoVersion = { verifiedOn: addDays(recognisedOn, 8), values: { ...values, recognisedOn } }
  return changed(
    'lo-trinh-nong-thon-moi',
    `${unit.key}/${set.code}`,
    unit.to !== null && recognised.verifiedOn < unit.to ? [planned, recognised] : [planned],
  )
}

/** Criteria by commune with since when they are met, and the plan of each. */
export const demoNewRural = (): DemoRecord[] =>
  demoUnits.flatMap((unit) => [
    ...plannedBy(unit).map((set) => planRecord(unit, set)),
    ...setsOf(unit).flatMap((set) => set.criteria.map(([code], at) => evidenceRecord(unit, set, code, at))),
  ])
