import { addDays } from '../../../../pack-kit/index.ts'
import { householdsOf } from './demo-people.ts'
import { whole } from './demo-random.ts'
import { countingDays, grown, yearIn } from './demo-time.ts'
import { type DemoUnit, demoUnits, safeZoneUnits } from './demo-units.ts'

/** A value people report, as its two parts; `unit` is a key of `demoUnits`. */
export type DemoValue = {
  indicator: string
  unit: string
  year: number
  numerator: number
  denominator: number
  verifiedOn: string
}

/** What a unit is to reach by the end of a year. */
export type DemoTarget = { indicator: string; unit: string; year: number; value: number }

/** Percent at the lower and upper end, by indicator. */
const shares = {
  'ty-le-ho-dung-nuoc-sach': [34, 78],
  'ty-le-dan-so-duoc-quan-ly-suc-khoe': [62, 97],
} as const

function valuesOf(unit: DemoUnit, day: string): DemoValue[] {
  const year = yearIn(day)
  const common = { unit: unit.key, year, verifiedOn: addDays(day, 24) }
  const roads = unit.hamlets * 4
  const income = Math.round(grown(unit, day, 41, 76) + whole(`income/${unit.key}/${year}`, -1, 2))
  return [
    { ...common, indicator: 'thu-nhap-binh-quan', numerator: income * unit.people, denominator: unit.people },
    {
      ...common,
      indicator: 'ty-le-duong-xa-cung-hoa',
      numerator: Math.min(roads, Math.round((roads * grown(unit, day, 48, 103)) / 100)),
      denominator: roads,
    },
    ...Object.entries(shares).map(([indicator, [low, high]]) => {
      const denominator = indicator === 'ty-le-ho-dung-nuoc-sach' ? householdsOf(unit) : unit.people
      return {
        ...common,
        indicator,
        numerator: Math.round((denominator * grown(unit, day, low, high)) / 100),
        denominator,
      }
    }),
  ]
}

/** Values of the indicators that are reported, for all units. */
export const demoValues = (): DemoValue[] =>
  demoUnits.flatMap((unit) => countingDays(unit).flatMap((day) => valuesOf(unit, day)))

/** Goals of 2021 and of today, rising by the year: the value of 2021 and how much is added a year. */
const goals = [
  ['ty-le-ho-ngheo', 5.5, -0.8],
  ['ty-le-bao-phu-bao-hiem-y-te-nam', 86, 2.5],
  ['tieu-chi-nang-cao-dat', 6, 2.5],
  ['ty-le-giai-ngan', 90, 1],
  ['ty-le-tram-y-te-dat-tieu-chi', 100, 0],
  ['ty-le-di-tich-co-quy-che', 20, 15],
  ['thu-nhap-binh-quan', 48, 5],
  ['hoc-sinh-duoc-giao-duc-truyen-thong', 600, 150],
  ['viec-lam-moi', 220, 15],
] as const

/** Targets of the communes of the programme from 2021 on. */
export const demoTargets = (): DemoTarget[] =>
  safeZoneUnits.flatMap((unit) =>
    [...new Set(countingDays(unit).map(yearIn))]
      .filter((year) => year >= 2021)
      .flatMap((year) =>
        goals.map(([indicator, start, step]) => ({
          indicator,
          unit: unit.key,
          year,
          value: Math.max(1, Math.round((start + step * (year - 2021)) * 10) / 10),
        })),
      ),
  )
