import type { DutyEventKind } from '../../duties/index.ts'

/** What is told of two dates, in the order of the page. */
export const changeGroups = [
  'assigned',
  'acknowledged',
  'reported',
  'proposed',
  'accepted',
  'returned',
  'extended',
  'overdue',
  'paused',
  'resumed',
  'dropped',
  'reopened',
  'lead_changed',
  'escalated',
  'difficulty_raised',
  'difficulty_settled',
] as const
export type ChangeGroup = (typeof changeGroups)[number]

/** Groups that are told by events; overdue is told by deadlines, escalated by what chasing sent. */
export const kindsOfGroup: Partial<Record<ChangeGroup, readonly DutyEventKind[]>> = {
  assigned: ['assigned', 'instance_opened'],
  acknowledged: ['acknowledged'],
  reported: ['progress_reported'],
  proposed: ['completion_proposed'],
  accepted: ['completion_accepted'],
  returned: ['completion_returned'],
  extended: ['extension_granted', 'deadline_changed'],
  paused: ['paused'],
  resumed: ['resumed'],
  dropped: ['cancelled', 'recalled'],
  reopened: ['reopened'],
  lead_changed: ['lead_changed', 'lead_succeeded'],
  difficulty_raised: ['difficulty_raised'],
  difficulty_settled: ['difficulty_answered', 'difficulty_decided'],
}
