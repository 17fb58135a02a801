import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { giverWords, givingOrganization } from '../giver.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { moveParts } from '../parts/move-parts.ts'

/** Stops the clock with a reason (tạm dừng): nobody is chased, and lateness stands as of today. */
export async function pauseAssignment(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { reason }: { reason: string },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'pause', expectedVersion, async ({ trx, assignment }) => {
    await moveParts(services, trx, actor, assignment.id, 'paused', { text: reason })
    await tell(services, trx, actor, assignment, {
      kind: 'assignment_paused',
      title: `${giverWords(assignment)} cho tạm dừng nhiệm vụ ${assignment.ordinal}`,
      to: { agencies: [assignment.leadOrganizationId, ...assignment.coordinatorOrganizationIds] },
    })
    return {
      events: [{ kind: 'paused', organizationId: givingOrganization(actor, assignment), details: { text: reason } }],
      audit: { action: 'assignment_paused', details: { reason } },
    }
  })
}
