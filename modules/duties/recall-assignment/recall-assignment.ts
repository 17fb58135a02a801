import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { giverWords, givingOrganization } from '../giver.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { moveParts } from '../parts/move-parts.ts'

/** Takes back what should not have been given (thu hồi): it is counted nowhere, stays readable, and can be reopened. */
export async function recallAssignment(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { reason }: { reason: string },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'recall', expectedVersion, async ({ trx, assignment }) => {
    await moveParts(services, trx, actor, assignment.id, 'recalled', { text: reason })
    await tell(services, trx, actor, assignment, {
      kind: 'assignment_recalled',
      title: `${giverWords(assignment)} thu hồi nhiệm vụ ${assignment.ordinal}`,
      to: { agencies: [assignment.leadOrganizationId, ...assignment.coordinatorOrganizationIds] },
    })
    return {
      events: [{ kind: 'recalled', organizationId: givingOrganization(actor, assignment), details: { text: reason } }],
      audit: { action: 'assignment_recalled', details: { reason } },
    }
  })
}
