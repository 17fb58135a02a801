import { addDays, type Indicator } from '../../../pack-kit/index.ts'

export type PeriodKind = Indicator['period']

/** A period of the calendar, yyyy-mm-dd; `to` is the first day no longer in it. */
export type Period = { from: string; to: string }

const months: Readonly<Record<PeriodKind, number>> = { year: 12, quarter: 3, month: 1 }

const firstOf = (year: number, month: number): string => {
  const whole = year + Math.floor((month - 1) / 12)
  return `${String(whole).padStart(4, '0')}-${String(((((month - 1) % 12) + 12) % 12) + 1).padStart(2, '0')}-01`
}

/** The period of a kind that a day lies in. */
export function periodOf(kind: PeriodKind, day: string): Period {
  const year = Number(day.slice(0, 4))
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months[kind]) * months[kind] + 1
  return { from: firstOf(year, first), to: firstOf(year, first + months[kind]) }
}

/** The period before. */
export function periodBefore(kind: PeriodKind, { from }: Period): Period {
  return { from: firstOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - months[kind]), to: from }
}

/** Periods of these years that have begun by a day, the earliest first. */
export function periodsOf(kind: PeriodKind, fromYear: number, toYear: number, day: string): Period[] {
  const all: Period[] = []
  let next = periodOf(kind, `${String(fromYear).padStart(4, '0')}-01-01`)
  while (Number(next.from.slice(0, 4)) <= toYear && next.from <= day) {
    all.push(next)
    next = periodOf(kind, next.to)
  }
  return all
}

/** The last day of a period. */
export const lastDayOf = ({ to }: Period): string => addDays(to, -1)

const romans = ['I', 'II', 'III', 'IV']

/** "Năm 2025", "Quý II/2025", "Tháng 3/2025". */
export function nameOfPeriod(kind: PeriodKind, { from }: Period): string {
  const year = from.slice(0, 4)
  const month = Number(from.slice(5, 7))
  if (kind === 'year') return `Năm ${year}`
  return kind === 'quarter' ? `Quý ${romans[(month - 1) / 3]}/${year}` : `Tháng ${month}/${year}`
}
