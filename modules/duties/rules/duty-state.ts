import { daysBetween } from './days-between.ts'
import type { DutyEventFact, Stage } from './duty-event.ts'
import { type DutySummary, foldEvents, inOrder } from './fold-events.ts'

/**
 * The four national classes (Quyết định 42/2014/QĐ-TTg ngày 27/7/2014, sửa đổi 23/2018/QĐ-TTg) and "không thời hạn",
 * which the national rates leave out.
 */
export const dutyClasses = [
  'completed_on_time',
  'completed_late',
  'in_progress_on_time',
  'in_progress_overdue',
  'no_deadline',
] as const
export type DutyClass = (typeof dutyClasses)[number]

/** The one word a list or a coloured cell shows; what most needs saying wins. */
export const displayStates = [
  'overdue',
  'due_soon',
  'awaiting_confirmation',
  'awaiting_acknowledgement',
  'on_time',
  'no_deadline',
  'completed_on_time',
  'completed_late',
  'completed_no_deadline',
] as const
export type DisplayState = (typeof displayStates)[number]

/** A recurring deadline has no single day yet, so it is judged as "không thời hạn". */
export type Deadline = { kind: 'date' | 'recurrence' | 'none'; on: string | null }

export type DutyState = {
  stage: Stage
  class: DutyClass
  display: DisplayState
  /** Whose move it is. */
  turn: 'agency' | 'office' | 'none'
  /** Days past the deadline on the day that counts: proposed, completed, or today while it is the agency's turn. */
  daysLate: number
  /** Days until the deadline while it is the agency's turn; null otherwise. */
  daysLeft: number | null
  /** Days the office has had the proposal that waits now; null when none waits. */
  officeDays: number | null
}

/** A deadline this near is "sắp đến hạn". */
export const dueSoonDays = 7

function displayOf(stage: Stage, dutyClass: DutyClass, daysLeft: number | null): DisplayState {
  if (stage === 'completed') return dutyClass === 'no_deadline' ? 'completed_no_deadline' : (dutyClass as DisplayState)
  if (stage === 'awaiting_confirmation') return 'awaiting_confirmation'
  if (dutyClass === 'in_progress_overdue') return 'overdue'
  if (stage === 'awaiting_acknowledgement') return 'awaiting_acknowledgement'
  if (daysLeft === null) return 'no_deadline'
  return daysLeft <= dueSoonDays ? 'due_soon' : 'on_time'
}

function judge(stage: Stage, daysLate: number | null): DutyClass {
  if (daysLate === null) return 'no_deadline'
  if (stage === 'completed') return daysLate > 0 ? 'completed_late' : 'completed_on_time'
  return daysLate > 0 ? 'in_progress_overdue' : 'in_progress_on_time'
}

/** State of an assignment on a day (yyyy-mm-dd), from its stored summary and its deadline. */
export function classOf(
  summary: Pick<DutySummary, 'stage' | 'proposedOn' | 'completedOn'>,
  deadline: Deadline,
  today: string,
): DutyState {
  const { stage } = summary
  const turn = stage === 'completed' ? 'none' : stage === 'awaiting_confirmation' ? 'office' : 'agency'
  const dayThatCounts = summary.completedOn ?? summary.proposedOn ?? today
  const deadlineOn = deadline.kind === 'date' ? deadline.on : null
  const daysLate = deadlineOn === null ? null : Math.max(0, daysBetween(deadlineOn, dayThatCounts))
  const daysLeft = deadlineOn !== null && turn === 'agency' && daysLate === 0 ? daysBetween(today, deadlineOn) : null
  const dutyClass = judge(stage, daysLate)
  return {
    stage,
    class: dutyClass,
    display: displayOf(stage, dutyClass, daysLeft),
    turn,
    daysLate: daysLate ?? 0,
    daysLeft,
    officeDays: turn === 'office' && summary.proposedOn ? Math.max(0, daysBetween(summary.proposedOn, today)) : null,
  }
}

/** Days the office took over every proposal so far, the waiting one counted until today. */
function officeDaysInAll(events: readonly DutyEventFact[], today: string): number {
  let proposedOn: string | null = null
  let days = 0
  for (const event of inOrder(events)) {
    if (event.kind === 'completion_proposed') proposedOn ??= event.on
    if ((event.kind === 'completion_accepted' || event.kind === 'completion_returned') && proposedOn) {
      days += Math.max(0, daysBetween(proposedOn, event.on))
      proposedOn = null
    }
  }
  return days + (proposedOn ? Math.max(0, daysBetween(proposedOn, today)) : 0)
}

/** The whole state of an assignment from what happened to it: the one pure function everything else must agree with. */
export function deriveState(
  facts: { events: readonly DutyEventFact[]; deadline: Deadline },
  today: string,
): DutyState & DutySummary & { officeDaysInAll: number } {
  const summary = foldEvents(facts.events)
  return {
    ...summary,
    ...classOf(summary, facts.deadline, today),
    officeDaysInAll: officeDaysInAll(facts.events, today),
  }
}
