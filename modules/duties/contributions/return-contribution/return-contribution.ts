import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import type { MovedAssignment } from '../../move-assignment.ts'
import { tell } from '../../notices.ts'
import { updateContribution } from '../contribution-store.ts'
import { moveContribution } from '../move-contribution.ts'
import { requireContributionDeadline } from '../require-contribution-deadline.ts'

/** The lead asks for more, by a new day (yyyy-mm-dd) or without one. @throws contribution_over, contribution_after_deadline */
export async function returnContribution(
  services: Services,
  actor: Actor,
  contributionId: string,
  { reason, dueOn }: { reason: string; dueOn: string | null },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveContribution(services, actor, contributionId, 'return', expectedVersion, async (move, contribution) => {
    const { trx, assignment } = move
    requireContributionDeadline(assignment, dueOn)
    await updateContribution(trx, actor.tenantId, contribution.id, { stage: 'asked', dueOn, isReturn: true })
    await tell(services, trx, actor, assignment, {
      kind: 'contribution_returned',
      title: `${assignment.leadName} đề nghị bổ sung nội dung phối hợp nhiệm vụ ${assignment.ordinal}`,
      anchor: '#phoi-hop',
      to: { agencies: [contribution.organization.id] },
    })
    return {
      events: [
        {
          kind: 'contribution_returned',
          organizationId: assignment.leadOrganizationId,
          details: { text: reason, contributionId: contribution.id, ...(dueOn ? { dueOn } : {}) },
        },
      ],
      audit: { action: 'contribution_returned', details: { reason } },
    }
  })
}
