import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type Amendment, amendAssignment } from '../amend-assignment.ts'
import { tell } from '../notices.ts'
import { moveParts } from '../parts/move-parts.ts'

/**
 * An amending directive drops the assignment from a day on (yyyy-mm-dd): it is counted nowhere and stays readable.
 * Runs in the caller's transaction.
 * @throws assignment_completed, assignment_cancelled
 */
export async function cancelAssignment(
  services: Services,
  trx: Trx,
  actor: Actor,
  assignmentId: string,
  amendment: Amendment,
  cancelledOn: string,
): Promise<boolean> {
  return amendAssignment(services, trx, actor, assignmentId, 'cancel', amendment, async ({ assignment }) => {
    await tell(services, trx, actor, assignment, {
      kind: 'assignment_cancelled',
      title: `Văn bản số ${amendment.directiveNumber} hủy nhiệm vụ ${assignment.ordinal}`,
      to: { agencies: [assignment.leadOrganizationId, ...assignment.coordinatorOrganizationIds] },
    })
    await moveParts(services, trx, actor, assignmentId, 'cancelled', { cancelledOn })
    return { kind: 'cancelled', details: { cancelledOn } }
  })
}
