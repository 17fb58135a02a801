import { indicatorErrors } from '../indicators-errors.ts'
import { lastDayOf, type Period, periodOf } from '../rules/period.ts'
import { yearWords } from '../rules/report-words.ts'

/** The year a report is of. `on`: the last day it tells of; `counted`: the part of the year that records are taken from. */
export type ReportTerm = { year: number; on: string; counted: Period; words: string }

/**
 * The year that holds a day, up to today at the latest (all yyyy-mm-dd).
 * @throws indicator_period_future
 */
export function toTerm(day: string, today: string): ReportTerm {
  const period = periodOf('year', day)
  if (period.from > today) throw indicatorErrors.indicator_period_future()
  const isOver = period.to <= today
  const year = Number(period.from.slice(0, 4))
  const on = isOver ? lastDayOf(period) : today
  return { year, on, counted: period, words: yearWords(year, isOver ? null : today) }
}
