import { type Actor, actingOrganization } from '../access/index.ts'
import type { LockedAssignment } from './assignment-store.ts'

type Given = Pick<LockedAssignment, 'parentLeadOrganizationId'>

/** In whose name somebody judges or steers an assignment: a part's whole lead, else the office or the committee. */
export const givingOrganization = (actor: Actor, assignment: Given): string | null =>
  assignment.parentLeadOrganizationId ?? actingOrganization(actor, 'office', 'committee_leader')

/** What notices call who gave an assignment. */
export const giverWords = (assignment: Given): string =>
  assignment.parentLeadOrganizationId === null ? 'Văn phòng' : 'Cơ quan chủ trì'
