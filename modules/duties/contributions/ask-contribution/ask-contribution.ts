import { newId } from '../../../../platform/new-id.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { dutyErrors } from '../../duty-errors.ts'
import { type MovedAssignment, moveAssignment } from '../../move-assignment.ts'
import { tell } from '../../notices.ts'
import { inWords } from '../../rules/in-words.ts'
import { insertContribution } from '../contribution-store.ts'
import { requireContributionDeadline } from '../require-contribution-deadline.ts'

/**
 * The lead asks a coordinating agency for something by a day (yyyy-mm-dd), or without one.
 * @throws not_a_coordinator, contribution_after_deadline
 */
export async function askContribution(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { organizationId, request, dueOn }: { organizationId: string; request: string; dueOn: string | null },
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'askContribution', null, async ({ trx, assignment, at }) => {
    if (!assignment.coordinatorOrganizationIds.includes(organizationId)) throw dutyErrors.not_a_coordinator()
    requireContributionDeadline(assignment, dueOn)
    const id = newId()
    await insertContribution(trx, {
      tenantId: actor.tenantId,
      id,
      assignmentId,
      organizationId,
      request,
      dueOn,
      askedAt: at,
      askedBy: actor.personId,
      given: null,
    })
    await tell(services, trx, actor, assignment, {
      kind: 'contribution_asked',
      title: `${assignment.leadName} đề nghị phối hợp nhiệm vụ ${assignment.ordinal}${dueOn ? `, trước ngày ${inWords(dueOn)}` : ''}`,
      anchor: '#phoi-hop',
      to: { agencies: [organizationId] },
    })
    return {
      events: [
        {
          kind: 'contribution_asked',
          organizationId: assignment.leadOrganizationId,
          details: { text: request, contributionId: id, to: organizationId, ...(dueOn ? { dueOn } : {}) },
        },
      ],
      audit: { action: 'contribution_asked', details: { organizationId, dueOn } },
    }
  })
}
