import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type Amendment, amendAssignment } from '../amend-assignment.ts'
import { tell } from '../notices.ts'

/**
 * An amending directive words the duty anew for this assignment; the issued wording stays beside it.
 * False when it is worded so already. Runs in the caller's transaction.
 * @throws assignment_completed, assignment_cancelled
 */
export async function changeWording(
  services: Services,
  trx: Trx,
  actor: Actor,
  assignmentId: string,
  amendment: Amendment,
  wording: string,
): Promise<boolean> {
  return amendAssignment(services, trx, actor, assignmentId, 'changeWording', amendment, async ({ assignment }) => {
    const current = assignment.events.findLast(({ kind }) => kind === 'wording_changed')?.to ?? assignment.text
    if (current === wording) return null
    await tell(services, trx, actor, assignment, {
      kind: 'wording_changed',
      title: `Văn bản số ${amendment.directiveNumber} sửa nội dung nhiệm vụ ${assignment.ordinal}`,
      to: { agencies: [assignment.leadOrganizationId, ...assignment.coordinatorOrganizationIds] },
    })
    return { kind: 'wording_changed', details: { from: current, to: wording } }
  })
}
