import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { dutyErrors } from '../duty-errors.ts'
import { findOpenLeads } from '../find-open-leads.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { tellApprover } from '../tell-approver.ts'

/**
 * The lead says the duty is not theirs (giao nhầm) and whose it is; it stays theirs until somebody decides.
 * @throws request_open, lead_closed, not_themselves
 */
export async function refuseAssignment(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { reason, suggestedOrganizationId }: { reason: string; suggestedOrganizationId: string | null },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'refuse', expectedVersion, async ({ trx, assignment, on }) => {
    if (suggestedOrganizationId === assignment.leadOrganizationId) throw dutyErrors.not_themselves()
    const [suggested] = suggestedOrganizationId
      ? await findOpenLeads(trx, actor.tenantId, [suggestedOrganizationId], on)
      : []
    if (suggestedOrganizationId && !suggested)
      throw dutyErrors.lead_closed({ organizationIds: [suggestedOrganizationId] })
    const suggestedName = suggested ? (suggested.shortName ?? suggested.name) : null
    const approver = assignment.shape === 'part' ? 'parent_lead' : 'office'
    await tell(services, trx, actor, assignment, {
      kind: 'refusal_raised',
      title: `${assignment.leadName} báo nhiệm vụ ${assignment.ordinal} giao nhầm${suggestedName ? `, đề nghị giao ${suggestedName}` : ''}`,
      to: tellApprover(approver, assignment),
    })
    return {
      events: [
        {
          kind: 'refusal_raised',
          organizationId: assignment.leadOrganizationId,
          details: { text: reason, suggestedOrganizationId, suggestedName, approver },
        },
      ],
      audit: { action: 'refusal_raised', details: { suggestedOrganizationId } },
    }
  })
}
