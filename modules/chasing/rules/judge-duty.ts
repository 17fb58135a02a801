import { daysBetween } from '../../../pack-kit/index.ts'
import type { ChaseWindows } from './chase-windows.ts'
import type { ChasedDuty, ChaseFinding, DutyApprover, Reminder } from './chased-duty.ts'
import type { DayCounter } from './day-counter.ts'
import { ahead, begunWindows, overdue } from './due-windows.ts'
import { escalationLevel } from './escalation-level.ts'

/** Who holds an assignment up by not having confirmed or decided, and since when; null: whoever does it is to move. */
export function findWait(duty: ChasedDuty): { on: DutyApprover; since: string } | null {
  const confirmer: DutyApprover = duty.shape === 'part' ? 'parent_lead' : 'office'
  if (duty.stage === 'awaiting_confirmation') return duty.proposedOn ? { on: confirmer, since: duty.proposedOn } : null
  if (duty.requestedOn && duty.requestApprover) return { on: duty.requestApprover, since: duty.requestedOn }
  return null
}

/**
 * What one assignment is chased for today. Each window is told of once: of windows missed only the one that runs counts,
 * and the mark stays the same until the next begins. On a day off only a deadline ahead is still told of, where the days
 * before it were missed. While others have to confirm or decide, they are reminded and the
 * agency is not.
 */
export function judgeDuty(duty: ChasedDuty, windows: ChaseWindows, days: DayCounter): ChaseFinding {
  const wait = findWait(duty)
  if (wait || duty.stage === 'awaiting_confirmation')
    return { reminders: wait ? waiting(wait.since, windows, days) : [], escalation: duty.escalation }
  const late = duty.deadlineOn === null ? 0 : days.workingDaysSince(duty.deadlineOn)
  const isOver = duty.deadlineOn !== null && duty.deadlineOn < days.today
  if (isOver && !days.isWorkingDay(days.today)) return { reminders: [], escalation: duty.escalation }
  const level = escalationLevel(duty.shape, isOver ? late : 0, windows.escalation)
  const own = isOver
    ? overdue(duty.deadlineOn, late, windows)
    : begunWindows(duty, windows, days).length > 0
      ? ahead(duty, windows, days)
      : silent(duty, windows, days)
  return { reminders: [...own, ...moved(duty, level)], escalation: level }
}

/**
 * Silence is told to those who do it, and twice as long a silence to their head; on days worked only. Of what is about
 * to fall due or overdue, that alone is told.
 */
function silent({ lastSignOn }: ChasedDuty, { inactivityDays }: ChaseWindows, days: DayCounter): Reminder[] {
  const windows = Math.floor(daysBetween(lastSignOn, days.today) / inactivityDays)
  if (windows < 1 || !days.isWorkingDay(days.today)) return []
  return [{ kind: 'inactive', mark: `${lastSignOn}:${Math.min(windows, 2)}` }]
}

function waiting(since: string, { officeWaitDays }: ChaseWindows, days: DayCounter): Reminder[] {
  const windows = Math.floor(days.workingDaysSince(since) / officeWaitDays)
  return windows < 1 || !days.isWorkingDay(days.today) ? [] : [{ kind: 'office_waits', mark: `${since}:${windows}` }]
}

/** Every level passed on the way up is told; on the way down all who had been told are, at once. */
function moved({ deadlineOn, escalation }: ChasedDuty, level: number): Reminder[] {
  if (level < escalation) return [{ kind: 'lowered', mark: `${deadlineOn}:${escalation}>${level}` }]
  return Array.from({ length: level - escalation }, (_, index) => ({
    kind: 'escalated',
    mark: `${deadlineOn}:${escalation + index + 1}`,
  }))
}
