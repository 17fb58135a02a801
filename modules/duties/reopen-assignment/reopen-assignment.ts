import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { giverWords, givingOrganization } from '../giver.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'

/** What was accepted or recalled is to be done after all (mở lại); the deadline is the one it had. @throws not_over */
export async function reopenAssignment(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { reason }: { reason: string },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'reopen', expectedVersion, async ({ trx, assignment }) => {
    await tell(services, trx, actor, assignment, {
      kind: 'assignment_reopened',
      title: `${giverWords(assignment)} mở lại nhiệm vụ ${assignment.ordinal}`,
      to: { agencies: [assignment.leadOrganizationId, ...assignment.coordinatorOrganizationIds] },
    })
    return {
      events: [{ kind: 'reopened', organizationId: givingOrganization(actor, assignment), details: { text: reason } }],
      audit: { action: 'assignment_reopened', details: { reason } },
    }
  })
}
