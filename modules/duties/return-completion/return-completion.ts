import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { giverWords, givingOrganization } from '../giver.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'

/** The office does not accept, and says why; the assignment is the agency's again, with its old deadline. */
export async function returnCompletion(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { reason }: { reason: string },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'return', expectedVersion, async ({ trx, assignment }) => {
    await tell(services, trx, actor, assignment, {
      kind: 'completion_returned',
      title: `${giverWords(assignment)} trả lại đề nghị xác nhận hoàn thành nhiệm vụ ${assignment.ordinal}`,
      to: { agencies: [assignment.leadOrganizationId] },
    })
    return {
      events: [
        {
          kind: 'completion_returned',
          organizationId: givingOrganization(actor, assignment),
          details: { text: reason },
        },
      ],
      audit: { action: 'completion_returned', details: { reason } },
    }
  })
}
