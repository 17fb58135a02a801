/** What is chased of one assignment, as it stands in the morning. Days are yyyy-mm-dd. */
export type ChasedDuty = {
  shape: 'whole' | 'part' | 'instance'
  stage: 'awaiting_acknowledgement' | 'in_progress' | 'awaiting_confirmation'
  deadlineOn: string | null
  assignedOn: string
  /** last day on which whoever does it gave a sign: took it over, reported, moved it */
  lastSignOn: string
  proposedOn: string | null
  /** what the lead has asked for and nobody has decided yet */
  requestedOn: string | null
  requestApprover: DutyApprover | null
  /** how far up it was told already */
  escalation: number
}

/** Who has to confirm or decide. */
export type DutyApprover = 'office' | 'committee_leader' | 'parent_lead'

export const reminderKinds = [
  'ahead',
  'today',
  'overdue',
  'inactive',
  'escalated',
  'lowered',
  'office_waits',
  'contribution_ahead',
  'contribution_today',
  'contribution_overdue',
] as const

/** Told once per window: `mark` names the window, the deadline included, so that a later deadline opens new ones. */
export type Reminder = {
  kind: (typeof reminderKinds)[number]
  mark: string
}

/** What the morning's round finds of one assignment. `escalation`: how far up it is told from now on. */
export type ChaseFinding = { reminders: Reminder[]; escalation: number }
