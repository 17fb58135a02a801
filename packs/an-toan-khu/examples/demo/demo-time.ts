import { daysBetween } from '../../../../pack-kit/index.ts'
import type { DemoUnit } from './demo-units.ts'

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const

/** The day up to which the demonstration knows anything. */
export const demoUntil = '2026-10-31'

export const isThere = ({ from, to }: DemoUnit, day: string): boolean =>
  from <= day && (to === null || day < to) && day <= demoUntil

const yearEnd = (year: number): string => (year === 2026 ? demoUntil : `${year}-12-31`)

/** A day of each year on which figures of a unit are counted: its end, 30/06/2025 for units that ended then. */
export const countingDays = (unit: DemoUnit): string[] =>
  years
    .map((year) => (year === 2025 && unit.to !== null ? '2025-06-30' : yearEnd(year)))
    .filter((day) => isThere(unit, day))

const quarterEnds = ['-03-31', '-06-30', '-09-30', '-12-31']

export const quarterDays = (unit: DemoUnit): string[] =>
  years.flatMap((year) => quarterEnds.map((end) => `${year}${end}`)).filter((day) => isThere(unit, day))

export const yearIn = (day: string): number => Number(day.slice(0, 4))

/** Years from one day to another, 0 where it comes before. */
const yearsBetween = (from: string, to: string): number => Math.max(0, daysBetween(from, to) / 365.25)

/** How far a unit has come on a day, 0 to 1: slowly everywhere, faster once it was recognised. */
export function progressOf({ recognisedOn }: DemoUnit, day: string): number {
  const since = recognisedOn === null ? 0 : yearsBetween(recognisedOn, day)
  return Math.min(1, 0.1 + 0.05 * yearsBetween('2019-01-01', day) + 0.09 * since)
}

/** Between two ends, by how far a unit has come. */
export const grown = (unit: DemoUnit, day: string, low: number, high: number): number =>
  low + (high - low) * progressOf(unit, day)
