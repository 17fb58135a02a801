import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, actingOrganization } from '../../access/index.ts'
import { type Amendment, amendAssignment, detailsOf } from '../amend-assignment.ts'
import { dutyErrors } from '../duty-errors.ts'
import { findOpenLeads } from '../find-open-leads.ts'
import { tell } from '../notices.ts'
import { putLead, withInstances } from '../put-lead.ts'

/**
 * An amending directive gives the assignment, a series with what it has open, to another lead, which has yet to acknowledge
 * it; false when it leads already.
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
  return amendAssignment(services, trx, actor, assignmentId, 'changeLead', amendment, async (move) => {
    const { assignment } = move
    const former = assignment.leadOrganizationId
    if (former === leadOrganizationId) return null
    const [lead] = await findOpenLeads(trx, actor.tenantId, [leadOrganizationId], today(services.clock))
    if (!lead) throw dutyErrors.lead_closed({ organizationIds: [leadOrganizationId] })
    const toName = lead.shortName ?? lead.name
    const details = { from: former, to: leadOrganizationId, fromName: assignment.leadName, toName }
    const carried = await putLead(services, actor, move, {
      organizationId: actingOrganization(actor, 'office'),
      details: { ...detailsOf(amendment), ...details },
    })
    const from = `Văn bản số ${amendment.directiveNumber}`
    await tell(
      services,
      trx,
      actor,
      assignment,
      {
        kind: 'lead_changed',
        title: `${from} chuyển nhiệm vụ ${assignment.ordinal} sang ${toName} chủ trì${withInstances(carried)}`,
        to: { agencies: [former, ...assignment.coordinatorOrganizationIds.filter((id) => id !== leadOrganizationId)] },
      },
      {
        kind: 'duties_assigned',
        title: `${from} giao chủ trì nhiệm vụ ${assignment.ordinal}, trước do ${assignment.leadName} chủ trì${withInstances(carried)}`,
        to: { agencies: [leadOrganizationId] },
      },
    )
    return { kind: 'lead_changed', details }
  })
}
