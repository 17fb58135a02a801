import type { ChaseWindows } from './chase-windows.ts'
import type { Reminder } from './chased-duty.ts'
import type { DayCounter } from './day-counter.ts'
import { ahead, type DueReminder, overdue } from './due-windows.ts'

/** What a coordinator still owes the lead. Days are yyyy-mm-dd. */
export type ChasedContribution = {
  id: string
  dueOn: string
  /** asked for, or for the last time sent back */
  askedOn: string
}

/** A contribution is a small thing beside a duty: no earlier than this is its coordinator reminded. */
const mostDaysAhead = 3

const kinds = { ahead: 'contribution_ahead', today: 'contribution_today', overdue: 'contribution_overdue' } as const

/** What the coordinator is reminded of today; once a window, which the mark names with the contribution. */
export function judgeContribution(
  { id, dueOn, askedOn }: ChasedContribution,
  windows: ChaseWindows,
  days: DayCounter,
): Reminder[] {
  const daysAhead = windows.daysAhead.filter((count) => count <= mostDaysAhead)
  const isOver = dueOn < days.today
  const found: DueReminder[] = !isOver
    ? ahead({ deadlineOn: dueOn, assignedOn: askedOn }, { daysAhead }, days)
    : days.isWorkingDay(days.today)
      ? overdue(dueOn, days.workingDaysSince(dueOn), windows)
      : []
  return found.map(({ kind, mark }) => ({ kind: kinds[kind], mark: `${id}/${mark}` }))
}
