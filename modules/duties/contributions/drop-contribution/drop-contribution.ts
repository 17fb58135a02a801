import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import type { MovedAssignment } from '../../move-assignment.ts'
import { tell } from '../../notices.ts'
import { updateContribution } from '../contribution-store.ts'
import { moveContribution } from '../move-contribution.ts'

/** The lead no longer needs what it asked for; nobody waits for it any more. @throws contribution_over */
export async function dropContribution(
  services: Services,
  actor: Actor,
  contributionId: string,
  { reason }: { reason: string | null },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveContribution(services, actor, contributionId, 'drop', expectedVersion, async (move, contribution) => {
    const { trx, assignment } = move
    await updateContribution(trx, actor.tenantId, contribution.id, { stage: 'dropped' })
    await tell(services, trx, actor, assignment, {
      kind: 'contribution_dropped',
      title: `${assignment.leadName} thôi đề nghị phối hợp nhiệm vụ ${assignment.ordinal}`,
      anchor: '#phoi-hop',
      to: { agencies: [contribution.organization.id] },
    })
    return {
      events: [
        {
          kind: 'contribution_dropped',
          organizationId: assignment.leadOrganizationId,
          details: { contributionId: contribution.id, ...(reason ? { text: reason } : {}) },
        },
      ],
      audit: { action: 'contribution_dropped' },
    }
  })
}
