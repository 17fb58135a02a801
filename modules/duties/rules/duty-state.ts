import { daysBetween } from './days-between.ts'
import type { DutyEventFact, DutyEventKind, Stage } from './duty-event.ts'
import { type DutySummary, foldEvents, inOrder } from './fold-events.ts'

/**
 * The four national classes (Quyết định 42/2014/QĐ-TTg ngày 27/7/2014, sửa đổi 23/2018/QĐ-TTg) and "không thời hạn",
 * which the national rates leave out. What was cancelled is in none of them.
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
  'cancelled',
] as const
export type DisplayState = (typeof displayStates)[number]

/** A recurring deadline has no single day yet, so it is judged as "không thời hạn". */
export type Deadline = { kind: 'date' | 'recurrence' | 'none'; on: string | null }

export type DutyState = {
  stage: Stage
  /** null: cancelled, counted nowhere */
  class: DutyClass | null
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

/** Where the day that counts stands to the deadline; `near` only while it is the agency's turn. */
export type DeadlineRelation = 'undated' | 'ahead' | 'near' | 'late'

const turnOf = (stage: Stage): DutyState['turn'] =>
  stage === 'completed' || stage === 'cancelled' ? 'none' : stage === 'awaiting_confirmation' ? 'office' : 'agency'

function classBy(stage: Stage, relation: DeadlineRelation): DutyClass | null {
  if (stage === 'cancelled') return null
  if (relation === 'undated') return 'no_deadline'
  if (stage === 'completed') return relation === 'late' ? 'completed_late' : 'completed_on_time'
  return relation === 'late' ? 'in_progress_overdue' : 'in_progress_on_time'
}

function displayBy(stage: Stage, relation: DeadlineRelation): DisplayState {
  if (stage === 'cancelled') return 'cancelled'
  if (stage === 'completed') {
    if (relation === 'undated') return 'completed_no_deadline'
    return relation === 'late' ? 'completed_late' : 'completed_on_time'
  }
  if (stage === 'awaiting_confirmation') return 'awaiting_confirmation'
  if (relation === 'late') return 'overdue'
  if (stage === 'awaiting_acknowledgement') return 'awaiting_acknowledgement'
  if (relation === 'undated') return 'no_deadline'
  return relation === 'near' ? 'due_soon' : 'on_time'
}

/** Everything said of a state that needs no days: also what counts grouped in the database are named by. */
export const classify = (stage: Stage, relation: DeadlineRelation): Pick<DutyState, 'class' | 'display' | 'turn'> => ({
  class: classBy(stage, relation),
  display: displayBy(stage, relation),
  turn: turnOf(stage),
})

function relationOf(deadlineOn: string | null, dayThatCounts: string, turn: DutyState['turn']): DeadlineRelation {
  if (deadlineOn === null) return 'undated'
  if (dayThatCounts > deadlineOn) return 'late'
  return turn === 'agency' && daysBetween(dayThatCounts, deadlineOn) <= dueSoonDays ? 'near' : 'ahead'
}

/** State of an assignment on a day (yyyy-mm-dd), from its stored summary and its deadline. */
export function classOf(
  summary: Pick<DutySummary, 'stage' | 'proposedOn' | 'completedOn'>,
  deadline: Deadline,
  today: string,
): DutyState {
  const { stage, proposedOn } = summary
  const turn = turnOf(stage)
  const deadlineOn = deadline.kind === 'date' ? deadline.on : null
  const dayThatCounts = summary.completedOn ?? proposedOn ?? today
  const relation = relationOf(deadlineOn, dayThatCounts, turn)
  const daysLeft =
    deadlineOn === null || relation === 'late' || turn !== 'agency' ? null : daysBetween(today, deadlineOn)
  return {
    stage,
    ...classify(stage, relation),
    daysLate:
      deadlineOn !== null && relation === 'late' && stage !== 'cancelled' ? daysBetween(deadlineOn, dayThatCounts) : 0,
    daysLeft,
    officeDays: turn === 'office' && proposedOn ? Math.max(0, daysBetween(proposedOn, today)) : null,
  }
}

const endsOfficeTurn: readonly DutyEventKind[] = ['completion_accepted', 'completion_returned', 'cancelled']

/** Days the office took over every proposal so far, the waiting one counted until today. */
function officeDaysInAll(events: readonly DutyEventFact[], today: string): number {
  let proposedOn: string | null = null
  let days = 0
  for (const event of inOrder(events)) {
    if (event.kind === 'completion_proposed') proposedOn ??= event.on
    if (endsOfficeTurn.includes(event.kind) && proposedOn) {
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
