import { addDays } from '../../../../pack-kit/index.ts'
import { million, pick, whole } from './demo-random.ts'
import { type DemoRecord, demoNote, once } from './demo-record.ts'
import { countingDays, grown, yearIn } from './demo-time.ts'
import { type DemoUnit, demoUnits, safeZoneUnits } from './demo-units.ts'

export const householdsOf = ({ people }: DemoUnit): number => Math.round(people / 4)

/** Households of a unit in the demonstration on a day: all, poor, near poor. */
export function poverty(unit: DemoUnit, day: string): { households: number; poor: number; nearPoor: number } {
  const households = householdsOf(unit) + (yearIn(day) - 2019) * whole(`growth/${unit.key}`, 4, 12)
  // From 2022 poverty is measured in more ways than by income, so that the same people count as more poor households.
  const stricter = day >= '2022-01-01' ? 1.25 : 1
  const poor = Math.round(
    (households * grown(unit, day, 7.4, 1.1) * stricter * whole(`poor/${unit.key}`, 80, 120)) / 10_000,
  )
  return { households, poor, nearPoor: Math.round(poor * 1.15) + whole(`near/${unit.key}/${day}`, 0, 12) }
}

const householdRecord = (unit: DemoUnit, day: string): DemoRecord => {
  const { households, poor, nearPoor } = poverty(unit, day)
  const merit = whole(`merit/${unit.key}`, 3, 6) * Math.round(unit.people / 250)
  return once('ho-dan-cu', `${unit.key}/${day}`, addDays(day, 20), {
    commune: unit.key,
    countedOn: day,
    households,
    people: unit.people + (yearIn(day) - 2019) * whole(`people/${unit.key}`, 10, 60),
    poor,
    nearPoor,
    merit,
    meritBelowAverage: Math.round((merit * grown(unit, day, 9, 0)) / 100),
    ethnic: Math.round((households * whole(`ethnic/${unit.key}`, 3, 24)) / 100),
    temporaryHousing: Math.round((households * grown(unit, day, 5.5, 0.2)) / 100),
    note: demoNote,
  })
}

function jobRecord(unit: DemoUnit, day: string): DemoRecord {
  const workers = Math.round(unit.people * 0.56)
  // Units that ended on 30/06/2025 and those that began the day after have half a year each.
  const part = yearIn(day) === 2025 ? 0.5 : 1
  return once('viec-lam', `${unit.key}/${day}`, addDays(day, 22), {
    commune: unit.key,
    countedOn: day,
    workers,
    trained: Math.round((workers * grown(unit, day, 38, 74)) / 100),
    newJobs:
      Math.round((part * unit.people * grown(unit, day, 9, 22)) / 1000) + whole(`jobs/${unit.key}/${day}`, 0, 25),
    abroad: whole(`abroad/${unit.key}/${day}`, 0, 14),
    vocational: whole(`vocational/${unit.key}/${day}`, 20, 90),
    creditHouseholds: whole(`credit/${unit.key}/${day}`, 30, 160),
    note: demoNote,
  })
}

const supports = [
  ['Bàn giao nhà cho hộ nghèo', 'poor', 'house', 2, 9, 50],
  ['Thăm, tặng quà gia đình người có công dịp 27/7', 'merit', 'gift', 60, 190, 1],
  ['Sửa nhà cho gia đình người có công', 'merit', 'house', 1, 7, 40],
  ['Hỗ trợ sinh kế cho hộ cận nghèo', 'near-poor', 'livelihood', 8, 40, 12],
] as const

function supportRecords(unit: DemoUnit, day: string): DemoRecord[] {
  const rounds = Math.round(grown(unit, day, 2, 4))
  return supports.slice(0, rounds).map(([title, group, kind, low, high, each], at) => {
    const key = `${unit.key}/${day}/${at}`
    const count = whole(`support/${key}`, low, high)
    const givenOn = addDays(
      `${yearIn(day)}-01-01`,
      unit.to === null && yearIn(day) === 2025 ? 200 + at * 20 : 30 + at * 40,
    )
    return once('ho-tro-an-sinh', key, addDays(givenOn, 15), {
      title: `${title} năm ${yearIn(day)}`,
      commune: unit.key,
      givenOn,
      group,
      kind,
      households: count,
      money: count * each * million(`money/${key}`, 1, 1),
      isSocial: pick(`social/${key}`, [true, false, false]),
      note: demoNote,
    })
  })
}

/** Households, jobs and support, for all units; support where the programme has work. */
export const demoPeople = (): DemoRecord[] => [
  ...demoUnits.flatMap((unit) =>
    countingDays(unit).flatMap((day) => [householdRecord(unit, day), jobRecord(unit, day)]),
  ),
  ...safeZoneUnits.flatMap((unit) => countingDays(unit).flatMap((day) => supportRecords(unit, day))),
]
