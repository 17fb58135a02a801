import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type Amendment, amendAssignment } from '../amend-assignment.ts'
import { findRecurrence, updateDeadline } from '../amend-store.ts'
import type { EventDetails } from '../assignment-page-answer.ts'
import { tell } from '../notices.ts'
import { tellLateParts } from '../parts/tell-late-parts.ts'
import { inWords } from '../rules/in-words.ts'

/**
 * An amending directive moves the deadline to a day (yyyy-mm-dd); false when it stands there already.
 * `words` are the amendment's own words for the day. Runs in the caller's transaction.
 * @throws assignment_completed, assignment_cancelled
 */
export async function changeDeadline(
  services: Services,
  trx: Trx,
  actor: Actor,
  assignmentId: string,
  amendment: Amendment,
  deadline: { on: string; words: string | null },
): Promise<boolean> {
  const { on, words } = deadline
  return amendAssignment(services, trx, actor, assignmentId, 'changeDeadline', amendment, async ({ assignment }) => {
    if (assignment.deadlineOn === on) return null
    const rhythm = await findRecurrence(trx, actor.tenantId, assignmentId)
    await updateDeadline(trx, actor.tenantId, assignmentId, on)
    await tell(services, trx, actor, assignment, {
      kind: 'deadline_changed',
      title: `Văn bản số ${amendment.directiveNumber} đổi thời hạn nhiệm vụ ${assignment.ordinal} thành ${inWords(on)}`,
      to: { agencies: [assignment.leadOrganizationId, ...assignment.coordinatorOrganizationIds] },
    })
    await tellLateParts(services, trx, actor, assignment, on)
    const fromRecurrence = rhythm as EventDetails['fromRecurrence'] | null
    return {
      kind: 'deadline_changed',
      details: {
        from: assignment.deadlineOn,
        to: on,
        ...(fromRecurrence ? { fromRecurrence } : {}),
        ...(words ? { words } : {}),
      },
    }
  })
}
