import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type Amendment, amendAssignment } from '../amend-assignment.ts'
import { updateLead } from '../amend-store.ts'
import { dutyErrors } from '../duty-errors.ts'
import { findOpenLeads } from '../find-open-leads.ts'
import { tell } from '../notices.ts'

/**
 * An amending directive gives the assignment to another lead, which has yet to acknowledge it; false when it leads already.
 * Runs in the caller's transaction.
 * @throws lead_closed, lead_already_assigned, confirm_before_new_lead, assignment_completed, assignment_cancelled
 */
export async function changeLead(
  services: Services,
  trx: Trx,
  actor: Actor,
  assignmentId: string,
  amendment: Amendment,
  leadOrganizationId: string,
): Promise<boolean> {
  return amendAssignment(services, trx, actor, assignmentId, 'changeLead', amendment, async ({ assignment }) => {
    const former = assignment.leadOrganizationId
    if (former === leadOrganizationId) return null
    const [lead] = await findOpenLeads(trx, actor.tenantId, [leadOrganizationId], today(services.clock))
    if (!lead) throw dutyErrors.lead_closed({ organizationIds: [leadOrganizationId] })
    if (!(await updateLead(trx, actor.tenantId, assignmentId, leadOrganizationId)))
      throw dutyErrors.lead_already_assigned({ organizationIds: [leadOrganizationId] })
    const toName = lead.shortName ?? lead.name
    const from = `Văn bản số ${amendment.directiveNumber}`
    await tell(services, trx, actor, assignment, {
      kind: 'lead_changed',
      title: `${from} chuyển nhiệm vụ ${assignment.ordinal} sang ${toName} chủ trì`,
      to: { agencies: [former, ...assignment.coordinatorOrganizationIds.filter((id) => id !== leadOrganizationId)] },
    })
    await tell(services, trx, actor, assignment, {
      kind: 'duties_assigned',
      title: `${from} giao chủ trì nhiệm vụ ${assignment.ordinal}, trước do ${assignment.leadName} chủ trì`,
      to: { agencies: [leadOrganizationId] },
    })
    return {
      kind: 'lead_changed',
      details: { from: former, to: leadOrganizationId, fromName: assignment.leadName, toName },
    }
  })
}
