import type { DutyApprover, Reminder } from './chased-duty.ts'

/** One reminder of a morning with what decides who is told of it. */
export type ToldReminder = {
  kind: Reminder['kind']
  mark: string
  assignmentId: string
  shape: 'whole' | 'part' | 'instance' | 'series'
  urgency: 'normal' | 'urgent' | 'very_urgent' | 'flash'
  /** of the contribution where it is one */
  deadlineOn: string | null
  leadOrganizationId: string
  /** of a part: the lead that gave it on */
  parentLeadOrganizationId: string | null
  focalOrganizationId: string | null
  /** leader in charge of the directive */
  leaderPersonId: string | null
  /** who is to confirm or decide; null for all but office_waits */
  waitsFor: DutyApprover | null
  /** of a contribution: which, of whom it was asked, in what words; null for all others */
  contributionId: string | null
  askedOrganizationId: string | null
  request: string | null
}

export type StaffMember = { personId: string; organizationId: string; role: string }

/** Who works where on a day. */
export type Staff = {
  /** people of an agency with one of these roles; of one that ended: of those who took over from it */
  at(organizationId: string, ...roles: string[]): string[]
  inProvince(role: string): string[]
}

const head = 'agency_leader'

/** Those who do the work, or their head where nobody else is. */
function owners(staff: Staff, organizationId: string): string[] {
  const own = staff.at(organizationId, 'specialist', 'focal_point')
  return own.length > 0 ? own : staff.at(organizationId, head)
}

const ownersAndHead = (staff: Staff, organizationId: string): string[] => [
  ...owners(staff, organizationId),
  ...staff.at(organizationId, head),
]

const committee = (staff: Staff, leaderPersonId: string | null): string[] =>
  leaderPersonId ? [leaderPersonId] : staff.inProvince('committee_leader')

/** Whom one level of escalation tells: 1 the head of the agency, 2 the office and the focal agency, 3 the committee. */
function peopleOfLevel(level: number, reminder: ToldReminder, staff: Staff): string[] {
  if (level === 1) return staff.at(reminder.leadOrganizationId, head)
  if (reminder.shape === 'part')
    return reminder.parentLeadOrganizationId ? staff.at(reminder.parentLeadOrganizationId, head, 'focal_point') : []
  if (level === 3) return committee(staff, reminder.leaderPersonId)
  const { focalOrganizationId } = reminder
  return [
    ...staff.inProvince('office'),
    ...(focalOrganizationId ? staff.at(focalOrganizationId, head, 'focal_point') : []),
  ]
}

/** "2026-03-10:2" → 2; "2026-03-10:3>1" → [3, 1] */
export const numbersOf = (mark: string): number[] =>
  mark
    .slice(mark.lastIndexOf(':') + 1)
    .split('>')
    .map(Number)

/** How far up an escalation goes; 0 for what is none. */
export const levelOf = ({ kind, mark }: Pick<Reminder, 'kind' | 'mark'>): number =>
  kind === 'escalated' ? (numbersOf(mark)[0] ?? 0) : 0

/** The people one reminder goes to, some perhaps twice. */
export function whoIsTold(reminder: ToldReminder, staff: Staff): string[] {
  const { kind, leadOrganizationId, parentLeadOrganizationId, leaderPersonId, waitsFor } = reminder
  const [first = 0, second = 0] = numbersOf(reminder.mark)
  const asked = reminder.askedOrganizationId ?? leadOrganizationId
  switch (kind) {
    case 'ahead':
    case 'today':
      return owners(staff, leadOrganizationId)
    case 'overdue':
      return first === 0 ? owners(staff, leadOrganizationId) : ownersAndHead(staff, leadOrganizationId)
    case 'contribution_ahead':
    case 'contribution_today':
      return owners(staff, asked)
    case 'contribution_overdue':
      return first === 0 ? owners(staff, asked) : ownersAndHead(staff, asked)
    case 'inactive':
      return first === 1 ? owners(staff, leadOrganizationId) : staff.at(leadOrganizationId, head)
    case 'escalated':
      return peopleOfLevel(first, reminder, staff)
    case 'lowered':
      return Array.from({ length: first - second }, (_, index) =>
        peopleOfLevel(second + index + 1, reminder, staff),
      ).flat()
    case 'office_waits':
      if (waitsFor === 'committee_leader') return committee(staff, leaderPersonId)
      if (waitsFor === 'parent_lead')
        return parentLeadOrganizationId ? staff.at(parentLeadOrganizationId, head, 'focal_point') : []
      return staff.inProvince('office')
  }
}
