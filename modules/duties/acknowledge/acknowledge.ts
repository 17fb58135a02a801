import { dateInVietnam } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { dutyErrors } from '../duty-errors.ts'
import { isAllowed } from '../duty-policy.ts'
import { getAssignmentForMove, type MovedAssignment, momentOfMove, recordMove, toMoved } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { foldEvents } from '../rules/fold-events.ts'

/** The agency confirms it has the assignment; the clock does not stop. Doing it again changes nothing. */
export async function acknowledge(services: Services, actor: Actor, assignmentId: string): Promise<MovedAssignment> {
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const assignment = await getAssignmentForMove(trx, actor, assignmentId)
    if (!isAllowed(actor, 'acknowledge', { ...assignment, actorDidTheWork: false })) throw commonErrors.not_allowed()
    if (assignment.stage === 'cancelled') throw dutyErrors.assignment_cancelled()
    if (assignment.stage === 'recalled') throw dutyErrors.assignment_recalled()
    if (assignment.stage === 'paused') throw dutyErrors.assignment_paused()
    if (assignment.stage !== 'awaiting_acknowledgement')
      return toMoved(services, actor, assignment, foldEvents(assignment.events))
    const at = momentOfMove(services, assignment)
    const event = {
      kind: 'acknowledged' as const,
      organizationId: assignment.leadOrganizationId,
      details: {},
    }
    await tell(services, trx, actor, assignment, {
      kind: 'assignment_acknowledged',
      title: `${assignment.leadName} tiếp nhận nhiệm vụ ${assignment.ordinal}`,
      to: {},
    })
    return recordMove(
      services,
      actor,
      { trx, assignment, at, on: dateInVietnam(at) },
      { events: [event], audit: { action: 'assignment_acknowledged' } },
    )
  })
}
