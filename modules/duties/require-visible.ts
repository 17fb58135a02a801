import type { Actor } from '../access/index.ts'
import type { AssignmentPageRow } from './assignment-page-store.ts'
import { dutyErrors } from './duty-errors.ts'
import { maySeeAssignment } from './duty-policy.ts'

/** @throws assignment_not_found also where this person may not see it */
export function requireVisible(actor: Actor, row: AssignmentPageRow | undefined): AssignmentPageRow {
  const facts = row && {
    leadOrganizationId: row.lead.id,
    pastLeadOrganizationIds: row.pastLeadOrganizationIds,
    coordinatorOrganizationIds: row.coordinators.flatMap(({ organization }) => organization?.id ?? []),
    focalOrganizationId: row.focalOrganization?.id ?? null,
    parentLeadOrganizationId: row.parentLeadOrganizationId,
  }
  if (!row || !facts || !maySeeAssignment(actor, facts)) throw dutyErrors.assignment_not_found()
  return row
}
