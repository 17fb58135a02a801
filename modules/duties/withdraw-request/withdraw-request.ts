import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { tellApprover } from '../tell-approver.ts'

const words = { extension: 'đề nghị gia hạn', refusal: 'báo giao nhầm' }

/** The lead takes back what it asked and nobody has decided yet. @throws no_open_request */
export async function withdrawRequest(
  services: Services,
  actor: Actor,
  assignmentId: string,
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'withdrawRequest', expectedVersion, async (move) => {
    const { trx, assignment } = move
    const kind = assignment.openRequest === 'refusal' ? 'refusal' : 'extension'
    await tell(services, trx, actor, assignment, {
      kind: `${kind}_withdrawn`,
      title: `${assignment.leadName} rút ${words[kind]} nhiệm vụ ${assignment.ordinal}`,
      to: tellApprover(assignment.requestApprover ?? 'office', assignment),
    })
    return {
      events: [{ kind: `${kind}_withdrawn`, organizationId: assignment.leadOrganizationId, details: {} }],
      audit: { action: `${kind}_withdrawn` },
    }
  })
}
