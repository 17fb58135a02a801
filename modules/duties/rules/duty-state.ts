import { daysBetween } from '../../../pack-kit/index.ts'
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
  'paused',
  'completed_on_time',
  'completed_late',
  'completed_no_deadline',
  'cancelled',
  'recalled',
] as const
export type DisplayState = (typeof displayStates)[number]

/** A recurring deadline has no single day yet, so it is judged as "không thời hạn". */
export type Deadline = { kind: 'date' | 'recurrence' | 'none'; on: string | null }

export type DutyState = {
  stage: Stage
  /** null: cancelled or recalled, counted nowhere */
  class: DutyClass | null
  display: DisplayState
  /** Whose move it is. */
  turn: 'agency' | 'office' | 'none'
  /** Days past the deadline on the day that counts: proposed, completed, paused, or today while it is the agency's turn. */
  daysLate: number
  /** Days until the deadline while it is the agency's turn; null otherwise. */
  daysLeft: number | null
  /** Days whoever decides has had the proposal or the request that waits now; null when none waits. */
  officeDays: number | null
}

/** A deadline this near is "sắp đến hạn". */
export const dueSoonDays = 7

/** Where the day that counts stands to the deadline; `near` only while it is the agency's turn. */
export type DeadlineRelation = 'undated' | 'ahead' | 'near' | 'late'

const turns = {
  awaiting_acknowledgement: 'agency',
  in_progress: 'agency',
  awaiting_confirmation: 'office',
  paused: 'none',
  completed: 'none',
  cancelled: 'none',
  recalled: 'none',
} as const satisfies Record<Stage, DutyState['turn']>

const turnOf = (stage: Stage): DutyState['turn'] => turns[stage]

const isCountedNowhere = (stage: Stage) => stage === 'cancelled' || stage === 'recalled'

function classBy(stage: Stage, relation: DeadlineRelation): DutyClass | null {
  if (isCountedNowhere(stage)) return null
  if (relation === 'undated') return 'no_deadline'
  if (stage === 'completed') return relation === 'late' ? 'completed_late' : 'completed_on_time'
  return relation === 'late' ? 'in_progress_overdue' : 'in_progress_on_time'
}

function displayBy(stage: Stage, relation: DeadlineRelation): DisplayState {
  if (stage === 'cancelled' || stage === 'recalled' || stage === 'paused') return stage
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

/** What the state of a day is told from. */
export type StateFacts = Pick<DutySummary, 'stage' | 'proposedOn' | 'completedOn' | 'pausedOn' | 'requestedOn'>

/** State of an assignment on a day (yyyy-mm-dd), from its stored summary and its deadline. */
export function classOf(summary: StateFacts, deadline: Deadline, today: string): DutyState {
  const { stage, proposedOn } = summary
  const waitsSince = turnOf(stage) === 'office' ? proposedOn : summary.requestedOn
  const turn = turnOf(stage)
  const deadlineOn = deadline.kind === 'date' ? deadline.on : null
  const dayThatCounts = summary.completedOn ?? proposedOn ?? summary.pausedOn ?? today
  const relation = relationOf(deadlineOn, dayThatCounts, turn)
  const daysLeft =
    deadlineOn === null || relation === 'late' || turn !== 'agency' ? null : daysBetween(today, deadlineOn)
  return {
    stage,
    ...classify(stage, relation),
    daysLate:
      deadlineOn !== null && relation === 'late' && !isCountedNowhere(stage)
        ? daysBetween(deadlineOn, dayThatCounts)
        : 0,
    daysLeft,
    officeDays: waitsSince ? Math.max(0, daysBetween(waitsSince, today)) : null,
  }
}

const startsWaiting: readonly DutyEventKind[] = ['completion_proposed', 'extension_requested', 'refusal_raised']
const endsWaiting: readonly DutyEventKind[] = [
  'completion_accepted',
  'completion_returned',
  'completion_withdrawn',
  'extension_granted',
  'extension_declined',
  'extension_withdrawn',
  'refusal_declined',
  'refusal_withdrawn',
  'lead_changed',
  'recalled',
  'cancelled',
]

/** Days everything asked so far — proposals and requests — waited for a decision, what waits now counted until today. */
function officeDaysInAll(events: readonly DutyEventFact[], today: string): number {
  let since: string | null = null
  let days = 0
  for (const event of inOrder(events)) {
    if (startsWaiting.includes(event.kind)) since ??= event.on
    if (endsWaiting.includes(event.kind) && since) {
      days += Math.max(0, daysBetween(since, event.on))
      since = null
    }
  }
  return days + (since ? Math.max(0, daysBetween(since, today)) : 0)
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
