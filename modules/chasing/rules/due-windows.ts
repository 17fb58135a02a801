import { addDays } from '../../../pack-kit/index.ts'
import type { ChaseWindows } from './chase-windows.ts'
import type { DayCounter } from './day-counter.ts'

/** What falls due, and since when whoever owes it knows. Days are yyyy-mm-dd. */
export type Due = { deadlineOn: string | null; assignedOn: string }

export type DueReminder = { kind: 'ahead' | 'today' | 'overdue'; mark: string }

/** Days ahead of the deadline whose day has come, or the last working day before it where it is a day off. */
export const begunWindows = (
  { deadlineOn }: Due,
  { daysAhead }: Pick<ChaseWindows, 'daysAhead'>,
  days: DayCounter,
): number[] =>
  deadlineOn === null
    ? []
    : daysAhead.filter((count) => days.lastWorkingDayAt(addDays(deadlineOn, -count)) <= days.today)

/** The nearest window that has begun; one that began before it was given was told by giving it. */
export function ahead(due: Due, windows: Pick<ChaseWindows, 'daysAhead'>, days: DayCounter): DueReminder[] {
  const { deadlineOn, assignedOn } = due
  const begun = begunWindows(due, windows, days)
  if (deadlineOn === null || begun.length === 0) return []
  const nearest = Math.min(...begun)
  if (days.lastWorkingDayAt(addDays(deadlineOn, -nearest)) <= assignedOn) return []
  return [{ kind: nearest === 0 ? 'today' : 'ahead', mark: `${deadlineOn}:${nearest}` }]
}

/** @param late working days since the deadline */
export function overdue(
  deadlineOn: string | null,
  late: number,
  { overdueEveryDays }: Pick<ChaseWindows, 'overdueEveryDays'>,
): DueReminder[] {
  if (late < 1) return []
  return [{ kind: 'overdue', mark: `${deadlineOn}:${Math.floor((late - 1) / overdueEveryDays)}` }]
}
