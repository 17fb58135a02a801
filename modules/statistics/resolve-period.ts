import type { TrackingRules } from '../tracking-rules/index.ts'
import { reportPeriod } from '../working-days/index.ts'
import {
  calendarSpan,
  numberOn,
  type PeriodKind,
  type PeriodSpan,
  periodName,
  periodWords,
} from './rules/statistics-period.ts'
import { statisticsErrors } from './statistics-errors.ts'
import type { PeriodQuery } from './statistics-query.ts'

export type ResolvedPeriod = {
  kind: PeriodKind
  year: number
  /** month or quarter; 1 for others */
  number: number
  isClosing: boolean
  /** null: everything */
  span: PeriodSpan | null
  name: string
  words: string
}

/** A span from and to are in; both are needed and in order. */
function customSpan({ from, to }: PeriodQuery): PeriodSpan {
  if (from === undefined || to === undefined) throw statisticsErrors.period_days_needed()
  if (from > to) throw statisticsErrors.period_days_reversed()
  return { from, to }
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** From the day after one closing to the next, as the space closes this kind of report. */
function closingSpan(
  kind: Exclude<PeriodKind, 'all' | 'custom'>,
  year: number,
  number: number,
  closingDays: TrackingRules['closingDays'],
): PeriodSpan {
  const month = kind === 'month' ? number : kind === 'quarter' ? number * 3 : 1
  return reportPeriod(kind, `${year}-${twoDigits(month)}-01`, closingDays[kind])
}

/** The days an asked period covers; what is left out is the current year, month or quarter. */
export function resolvePeriod(
  query: PeriodQuery,
  today: string,
  closingDays: TrackingRules['closingDays'],
): ResolvedPeriod {
  const { period: kind } = query
  const year = query.year ?? Number(today.slice(0, 4))
  const hasNumber = kind === 'month' || kind === 'quarter'
  const number = hasNumber ? (query.number ?? numberOn(kind, today)) : 1
  if (kind === 'quarter' && number > 4) throw statisticsErrors.period_number_wrong()
  const isClosing = query.closing === 'true' && kind !== 'all' && kind !== 'custom'
  const span =
    kind === 'all'
      ? null
      : kind === 'custom'
        ? customSpan(query)
        : isClosing
          ? closingSpan(kind, year, number, closingDays)
          : calendarSpan(kind, year, number)
  const name = periodName(kind, year, number)
  return {
    kind,
    year,
    number,
    isClosing,
    span,
    name: isClosing ? `${name} (theo kỳ chốt số liệu)` : name,
    words: periodWords(span),
  }
}
