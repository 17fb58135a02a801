import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { giveToAnotherLead } from './give-to-another-lead.ts'

/**
 * The office gives an assignment to another lead (chuyển cơ quan chủ trì); deadline and history stay.
 * @param isQuiet nobody is told here: a bulk act tells each agency once
 * @throws not_themselves, lead_closed, lead_already_assigned
 */
export async function reassign(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { organizationId, reason }: { organizationId: string; reason: string },
  expectedVersion: number | null = null,
  isQuiet = false,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'reassign', expectedVersion, async (move) => {
    const given = await giveToAnotherLead(services, actor, move, { organizationId, reason, isRefusal: false }, isQuiet)
    const details = { from: move.assignment.leadOrganizationId, to: organizationId, reason }
    return { events: [given], audit: { action: 'assignment_lead_changed', details } }
  })
}
