import { addDays } from '../../../../pack-kit/index.ts'
import { chance, whole } from './demo-random.ts'
import { changed, type DemoRecord, demoNote, once, pointNear } from './demo-record.ts'
import { countingDays, grown, quarterDays, yearIn } from './demo-time.ts'
import { type DemoUnit, demoUnits } from './demo-units.ts'

/** Since when residents of safe-zone communes are paid for by the state: Nghị định 75/2023/NĐ-CP. */
const paidSince = '2023-12-03'

/** Percent of the residents with a card: steady for years, up at once where the state pays for everybody. */
function coverage(unit: DemoUnit, day: string): number {
  const base = 79 + whole(`cover/${unit.key}`, 0, 6) + (yearIn(day) - 2019) * 1.1
  const isPaid = unit.recognisedOn !== null && day > paidSince
  return Math.min(99.2, isPaid ? base + 9 : base)
}

function coverageRecord(unit: DemoUnit, day: string): DemoRecord {
  const key = `${unit.key}/${day}`
  const residents = unit.people + (yearIn(day) - 2019) * 25 + whole(`residents/${key}`, 0, 40)
  const insured = Math.round((residents * coverage(unit, day)) / 100)
  const isPaid = unit.recognisedOn !== null && day > paidSince
  const paidBySafeZone = isPaid ? Math.round(residents * 0.41) : 0
  const isFirst = day === '2023-12-31'
  return once('bao-phu-bao-hiem-y-te', key, addDays(day, 12), {
    commune: unit.key,
    countedOn: day,
    residents,
    insured,
    paidBySafeZone,
    paidByState: Math.round(residents * 0.24),
    household: isPaid ? 0 : Math.round(residents * 0.3),
    newCards: isPaid && isFirst ? Math.round(residents * 0.08) : whole(`new/${key}`, 5, 60),
    recoded: isPaid && isFirst ? Math.round(residents * 0.12) : 0,
    refunds: isPaid && isFirst ? Math.round(residents * 0.2) : 0,
    note: demoNote,
  })
}

const stationKey = (unit: DemoUnit) => `tram-y-te/${unit.key}`

function stationRecord(unit: DemoUnit): DemoRecord {
  const values = {
    name: `Trạm y tế ${unit.name.replace(/^X/, 'x').replace(/^T/, 't')}`,
    commune: unit.key,
    kind: 'station',
    openedOn: unit.from,
    examinesInsured: true,
    beds: whole(`beds/${unit.key}`, 4, 10),
    point: pointNear(unit, `station/${unit.key}`),
    note: demoNote,
  }
  const opened = { verifiedOn: addDays(unit.from, 14), values }
  return changed(
    'tram-y-te',
    unit.key,
    unit.to === null
      ? [opened]
      : [
          opened,
          { verifiedOn: addDays(unit.to, 10), values: { ...values, closedOn: unit.to, examinesInsured: false } },
        ],
  )
}

function assessmentRecord(unit: DemoUnit, day: string): DemoRecord {
  const key = `${unit.key}/${day}`
  const score = Math.min(96, Math.round(grown(unit, day, 66, 97)) + whole(`score/${key}`, -4, 4))
  const staffNeeded = unit.to === null ? 18 : 7
  const isFullyStaffed = chance(`staffed/${unit.key}/${yearIn(day)}`, grown(unit, day, 0.35, 1))
  const assessedOn = day === '2025-06-30' ? '2025-05-20' : `${yearIn(day)}-10-20`
  return once('danh-gia-tram-y-te', key, addDays(assessedOn, 20), {
    station: stationKey(unit),
    commune: unit.key,
    assessedOn,
    meetsCriteria: score >= 80,
    score,
    doctors: whole(`doctors/${key}`, 1, unit.to === null ? 4 : 2),
    staff: isFullyStaffed ? staffNeeded : staffNeeded - whole(`staff/${key}`, 1, 2),
    staffNeeded,
    isFullyStaffed,
    services: Math.round(grown(unit, day, 38, 72)),
    servicesListed: 76,
    examinations: Math.round(unit.people * (grown(unit, day, 55, 105) / 100)) + whole(`exams/${key}`, 0, 700),
    missing: score >= 80 ? null : 'Nhân lực và trang thiết bị chưa đủ (minh họa).',
    note: demoNote,
  })
}

/** Coverage by quarter, stations, yearly assessments, for all units. */
export const demoHealth = (): DemoRecord[] =>
  demoUnits.flatMap((unit) => [
    stationRecord(unit),
    ...countingDays(unit).map((day) => assessmentRecord(unit, day)),
    ...quarterDays(unit).map((day) => coverageRecord(unit, day)),
  ])
