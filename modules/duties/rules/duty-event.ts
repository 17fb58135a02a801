export const stages = [
  'awaiting_acknowledgement',
  'in_progress',
  'awaiting_confirmation',
  'paused',
  'completed',
  'cancelled',
  'recalled',
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
  'completion_withdrawn',
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
  'extension_requested',
  'extension_withdrawn',
  'extension_granted',
  'extension_declined',
  'refusal_raised',
  'refusal_withdrawn',
  'refusal_declined',
  'paused',
  'resumed',
  'recalled',
  'reopened',
  'contribution_asked',
  'contribution_given',
  'contribution_returned',
  'contribution_dropped',
  'part_given',
  'instance_opened',
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
  'completion_withdrawn',
  'difficulty_raised',
  'extension_requested',
  'extension_withdrawn',
  'refusal_raised',
  'refusal_withdrawn',
] as const satisfies readonly DutyEventKind[]

/** What a lead may ask and somebody else decides: a later deadline, or that the duty is not theirs (giao nhầm). */
export const requestKinds = ['extension', 'refusal'] as const
export type RequestKind = (typeof requestKinds)[number]

/** Who decides a request: the office, a leader of the committee, or for a part the lead of the whole. */
export const approvers = ['office', 'committee_leader', 'parent_lead'] as const
export type Approver = (typeof approvers)[number]

/** One thing that happened to an assignment. `on` is the day of `at` in Vietnam (yyyy-mm-dd). */
export type DutyEventFact = {
  kind: DutyEventKind
  at: Date
  on: string
  /** completion_accepted: the grade */
  quality?: Quality | undefined
  /** progress_reported: what was done */
  text?: string | undefined
  /** deadline_changed, extension_granted: the new day (yyyy-mm-dd); lead_changed, lead_succeeded, succession_undone: id of the lead it has then; wording_changed: the new words */
  to?: string | undefined
  /** cancelled: the day from which the assignment no longer counts (yyyy-mm-dd); the event's own day when left out */
  cancelledOn?: string | undefined
  /** extension_requested, refusal_raised: who decides */
  approver?: Approver | undefined
  /** contribution_…: which contribution */
  contributionId?: string | undefined
  /** contribution_asked, contribution_returned: the day by which it is due (yyyy-mm-dd) */
  dueOn?: string | undefined
}
