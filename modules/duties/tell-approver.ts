import type { LockedAssignment } from './assignment-store.ts'
import type { Audience } from './notices.ts'
import type { Approver } from './rules/duty-event.ts'

/** Who is told that a request waits for them. */
export function tellApprover(approver: Approver, { parentLeadOrganizationId }: LockedAssignment): Audience {
  if (approver === 'parent_lead')
    return { agencies: parentLeadOrganizationId === null ? [] : [parentLeadOrganizationId] }
  return { provinceRoles: approver === 'office' ? ['office'] : ['office', 'committee_leader'] }
}
