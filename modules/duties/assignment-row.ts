import type { Quality, Stage } from './rules/duty-event.ts'
import type { DutySummary } from './rules/fold-events.ts'

export type OrganizationRef = { id: string; name: string; shortName: string | null }

/** document: read from one; the others were entered as their words, taken over from a sheet, or made from a template. */
export type DirectiveOrigin = 'document' | 'meeting_conclusion' | 'leader_remark' | 'sheet' | 'template'

export type DirectiveRef = {
  id: string
  kind: string | null
  number: string | null
  symbol: string | null
  /** yyyy-mm-dd */
  issuedOn: string | null
  issuer: string | null
  subject: string | null
  origin: DirectiveOrigin
}

export type DutyRole = 'lead' | 'coordinate' | 'perform'
export type DeadlineKind = 'date' | 'recurrence' | 'none'
export type Recurrence = 'weekly' | 'monthly' | 'quarterly' | 'half_yearly' | 'yearly'

/** An assignment as lists show it: its duty, its directive's head, its lead, and what the events summed up to. */
export type AssignmentRow = Pick<
  DutySummary,
  | 'pausedOn'
  | 'openRequest'
  | 'requestedOn'
  | 'requestApprover'
  | 'extensionCount'
  | 'reopenCount'
  | 'openContributionCount'
  | 'contributionDueOn'
> & {
  id: string
  shape: 'whole' | 'part' | 'series' | 'instance'
  partText: string | null
  parentId: string | null
  /** part: the lead of the whole */
  parentLeadOrganizationId: string | null
  periodFrom: string | null
  periodTo: string | null
  urgency: 'normal' | 'urgent' | 'very_urgent' | 'flash'
  field: string | null
  escalation: number
  dutyId: string
  ordinal: number
  text: string
  section: string | null
  role: DutyRole
  product: string | null
  directive: DirectiveRef
  lead: OrganizationRef
  /** whom the directive meant, as it was called then; null while that is the lead's own name */
  formerLead: OrganizationRef | null
  coordinatorCount: number
  deadlineKind: DeadlineKind
  /** yyyy-mm-dd */
  deadlineOn: string | null
  deadlineRecurrence: Recurrence | null
  /** day of the period, such as 20 in "trước ngày 20 hằng tháng" */
  deadlineDay: number | null
  deadlineWords: string | null
  /** The wording an amending directive gave it last; null while it stands as the directive words it. */
  currentWording: string | null
  stage: Stage
  stageSince: Date
  proposedOn: string | null
  completedOn: string | null
  cancelledOn: string | null
  quality: Quality | null
  returnCount: number
  openDifficultyCount: number
  lastReportAt: Date | null
  lastReportText: string | null
  actorDidTheWork: boolean
  /** Place in the list: attention, then deadline ('infinity' when there is none), then id. */
  attention: number
  deadlineSort: string
}
