import { dateInVietnam, today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, actingOrganization } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { type Amendment, detailsOf } from '../amend-assignment.ts'
import { copyAssignment } from '../amend-store.ts'
import { insertEvents } from '../assignment-store.ts'
import { dutyErrors } from '../duty-errors.ts'
import { mayAmend } from '../duty-policy.ts'
import { findOpenLeads } from '../find-open-leads.ts'
import { getAssignmentForMove } from '../move-assignment.ts'
import { tell } from '../notices.ts'

/**
 * An amending directive gives a duty to further agencies, one assignment each (Nghị định 39/2022/NĐ-CP), with product,
 * deadline and coordinators of an assignment it has already; answers the new ids. Runs in the caller's transaction.
 * @throws lead_closed, lead_already_assigned when one of them leads the duty already
 */
export async function addLeads(
  services: Services,
  trx: Trx,
  actor: Actor,
  likeAssignmentId: string,
  amendment: Amendment,
  organizationIds: readonly string[],
): Promise<string[]> {
  if (!mayAmend(actor)) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  const pattern = await getAssignmentForMove(trx, actor, likeAssignmentId)
  const wanted = [...new Set(organizationIds)]
  const open = await findOpenLeads(trx, tenantId, wanted, today(services.clock))
  if (open.length !== wanted.length)
    throw dutyErrors.lead_closed({ organizationIds: wanted.filter((id) => !open.some((lead) => lead.id === id)) })
  const at = services.clock.now()
  const leads = wanted.map((leadOrganizationId) => ({ id: newId(), leadOrganizationId }))
  const made = await copyAssignment(trx, tenantId, likeAssignmentId, leads, at)
  if (made.length !== leads.length)
    throw dutyErrors.lead_already_assigned({
      organizationIds: leads.filter(({ id }) => !made.includes(id)).map(({ leadOrganizationId }) => leadOrganizationId),
    })
  const organizationId = actingOrganization(actor, 'office')
  for (const { id, leadOrganizationId } of leads) {
    const event = { id: newId(), kind: 'assigned' as const, organizationId, details: detailsOf(amendment) }
    await insertEvents(trx, { tenantId, assignmentId: id, personId, at }, [event])
    const { directiveId, proposalId } = amendment
    await appendAudit(services, trx, actor, {
      action: 'assignment_added',
      subjectType: 'assignment',
      subjectId: id,
      details: { directiveId, proposalId, leadOrganizationId, on: dateInVietnam(at) },
    })
    await tell(
      services,
      trx,
      actor,
      { ...pattern, id },
      {
        kind: 'duties_assigned',
        title: `Văn bản số ${amendment.directiveNumber} giao thêm chủ trì nhiệm vụ ${pattern.ordinal}`,
        to: { agencies: [leadOrganizationId] },
      },
    )
  }
  return made
}
