import { addDays } from '../../../pack-kit/index.ts'
import { addMonths, dayOfMonth } from './calendar-day.ts'

export type ReportKind = 'month' | 'quarter' | 'half_year' | 'nine_months' | 'year'

/** Both days counted, yyyy-mm-dd. */
export type ReportPeriod = { from: string; to: string }

const lengths: Record<ReportKind, number> = { month: 1, quarter: 3, half_year: 6, nine_months: 9, year: 12 }

/** Figures close on the 14th unless the report type says another day (Nghị định 09/2019/NĐ-CP ngày 24/01/2019, Điều 12). */
export const nationalClosingDay = 14

/**
 * The period that a report closing next on or after `at` covers: month, quarter, and the first six, nine or twelve
 * months of the year, each from the day after the closing before. A half year or nine months that has closed this
 * year is answered for next year.
 * @param closingDay 31 gives calendar periods, as some sector reports use
 */
export function reportPeriod(kind: ReportKind, at: string, closingDay = nationalClosingDay): ReportPeriod {
  const year = Number(at.slice(0, 4))
  const length = lengths[kind]
  const repeats = kind === 'month' || kind === 'quarter'
  const months = repeats ? Array.from({ length: 12 / length }, (_, index) => (index + 1) * length) : [length]
  const ends = [year, year + 1].flatMap((of) => months.map((month) => ({ of, month })))
  const next = ends.find(({ of, month }) => dayOfMonth(of, month, closingDay) >= at) as (typeof ends)[number]
  const to = dayOfMonth(next.of, next.month, closingDay)
  const before = addMonths(dayOfMonth(next.of, next.month, 1), -length)
  const closedBefore = dayOfMonth(Number(before.slice(0, 4)), Number(before.slice(5, 7)), closingDay)
  return { from: addDays(closedBefore, 1), to }
}
