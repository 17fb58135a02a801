export const stages = [
  'awaiting_acknowledgement',
  'in_progress',
  'awaiting_confirmation',
  'completed',
  'cancelled',
] as const
export type Stage = (typeof stages)[number]

export const qualities = ['excellent', 'good', 'satisfactory'] as const
export type Quality = (typeof qualities)[number]

export const dutyEventKinds = [
  'assigned',
  'acknowledged',
  'step_added',
  'step_done',
  'step_reopened',
  'step_removed',
  'progress_reported',
  'completion_proposed',
  'completion_accepted',
  'completion_returned',
  'difficulty_raised',
  'difficulty_forwarded',
  'difficulty_answered',
  'difficulty_decided',
  'deadline_changed',
  'lead_changed',
  'lead_succeeded',
  'succession_undone',
  'coordinators_succeeded',
  'wording_changed',
  'cancelled',
] as const
export type DutyEventKind = (typeof dutyEventKinds)[number]

/** What an agency's people do on their assignment; who did any of it may not accept the result. */
export const agencyEventKinds = [
  'acknowledged',
  'step_added',
  'step_done',
  'step_reopened',
  'step_removed',
  'progress_reported',
  'completion_proposed',
  'difficulty_raised',
] as const satisfies readonly DutyEventKind[]

/** One thing that happened to an assignment. `on` is the day of `at` in Vietnam (yyyy-mm-dd). */
export type DutyEventFact = {
  kind: DutyEventKind
  at: Date
  on: string
  /** completion_accepted: the grade */
  quality?: Quality | undefined
  /** progress_reported: what was done */
  text?: string | undefined
  /** deadline_changed: the new day (yyyy-mm-dd); lead_changed, lead_succeeded, succession_undone: id of the lead it has then; wording_changed: the new words */
  to?: string | undefined
  /** cancelled: the day from which the assignment no longer counts (yyyy-mm-dd); the event's own day when left out */
  cancelledOn?: string | undefined
}
