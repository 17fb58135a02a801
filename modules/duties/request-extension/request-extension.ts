import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { requireExtension } from '../require-extension.ts'
import { inWords } from '../rules/in-words.ts'
import { tellApprover } from '../tell-approver.ts'

/**
 * The lead asks for a later deadline; the one in force stays until somebody decides. `to` is yyyy-mm-dd.
 * @throws request_open, no_deadline_to_extend, extensions_used_up, extension_not_later, extension_after_parent
 */
export async function requestExtension(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { to, reason }: { to: string; reason: string },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'requestExtension', expectedVersion, async (move) => {
    const { trx, assignment, on } = move
    const approver = await requireExtension(trx, actor.tenantId, assignment, to, on)
    await tell(services, trx, actor, assignment, {
      kind: 'extension_requested',
      title: `${assignment.leadName} đề nghị gia hạn nhiệm vụ ${assignment.ordinal} đến ${inWords(to)}`,
      to: tellApprover(approver, assignment),
    })
    return {
      events: [
        {
          kind: 'extension_requested',
          organizationId: assignment.leadOrganizationId,
          details: { text: reason, proposedOn: to, from: assignment.deadlineOn, approver },
        },
      ],
      audit: { action: 'extension_requested', details: { from: assignment.deadlineOn, to } },
    }
  })
}
