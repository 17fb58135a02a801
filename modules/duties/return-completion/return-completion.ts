import type { Services } from '../../../platform/services.ts'
import { type Actor, actingOrganization } from '../../access/index.ts'
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
      title: `Văn phòng trả lại đề nghị xác nhận hoàn thành nhiệm vụ ${assignment.ordinal}`,
      to: { agencies: [assignment.leadOrganizationId] },
    })
    return {
      events: [
        {
          kind: 'completion_returned',
          organizationId: actingOrganization(actor, 'office'),
          details: { text: reason },
        },
      ],
      audit: { action: 'completion_returned', details: { reason } },
    }
  })
}
