import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { updateDeadline } from '../amend-store.ts'
import type { NewEvent } from '../assignment-store.ts'
import { dutyErrors } from '../duty-errors.ts'
import { giverWords, givingOrganization } from '../giver.ts'
import { type Move, type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { moveParts } from '../parts/move-parts.ts'
import { inWords } from '../rules/in-words.ts'

/** The deadline that holds from now on; a change is kept in the history and is no extension. */
async function newDeadline(actor: Actor, { trx, assignment, on }: Move, to: string | null): Promise<NewEvent[]> {
  if (to === null || to === assignment.deadlineOn) return []
  if (assignment.deadlineOn === null) throw dutyErrors.no_deadline_to_extend()
  if (to < on || to < assignment.deadlineOn)
    throw dutyErrors.extension_not_later({ fields: [{ path: 'to', message: 'Chọn ngày không trước hôm nay.' }] })
  await updateDeadline(trx, actor.tenantId, assignment.id, to)
  const details = { from: assignment.deadlineOn, to, isResumption: true }
  return [{ kind: 'deadline_changed', organizationId: givingOrganization(actor, assignment), details }]
}

/**
 * Work goes on where it stood; `to` (yyyy-mm-dd) makes up for the time that was lost, null keeps the deadline.
 * @throws not_paused, extension_not_later, no_deadline_to_extend
 */
export async function resumeAssignment(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { to, reason }: { to: string | null; reason: string | null },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'resume', expectedVersion, async (move) => {
    const { trx, assignment } = move
    const changed = await newDeadline(actor, move, to)
    const until = changed.length > 0 && to ? `, thời hạn mới ${inWords(to)}` : ''
    await moveParts(services, trx, actor, assignment.id, 'resumed')
    await tell(services, trx, actor, assignment, {
      kind: 'assignment_resumed',
      title: `${giverWords(assignment)} cho tiếp tục nhiệm vụ ${assignment.ordinal}${until}`,
      to: { agencies: [assignment.leadOrganizationId, ...assignment.coordinatorOrganizationIds] },
    })
    const resumed: NewEvent = {
      kind: 'resumed',
      organizationId: givingOrganization(actor, assignment),
      details: reason ? { text: reason } : {},
    }
    return { events: [resumed, ...changed], audit: { action: 'assignment_resumed', details: { to } } }
  })
}
