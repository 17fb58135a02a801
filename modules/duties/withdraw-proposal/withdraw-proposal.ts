import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { tellApprover } from '../tell-approver.ts'

/** The agency takes back its proposal of completion before it is judged; it is no return and the clock goes on. */
export async function withdrawProposal(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { reason }: { reason: string },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'withdrawProposal', expectedVersion, async (move) => {
    const { trx, assignment } = move
    await tell(services, trx, actor, assignment, {
      kind: 'completion_withdrawn',
      title: `${assignment.leadName} rút đề nghị xác nhận hoàn thành nhiệm vụ ${assignment.ordinal}`,
      to: tellApprover(assignment.shape === 'part' ? 'parent_lead' : 'office', assignment),
    })
    return {
      events: [
        { kind: 'completion_withdrawn', organizationId: assignment.leadOrganizationId, details: { text: reason } },
      ],
      audit: { action: 'completion_withdrawn', details: { reason } },
    }
  })
}
