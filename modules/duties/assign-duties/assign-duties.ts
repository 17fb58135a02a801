import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, actingOrganization } from '../../access/index.ts'
import type { DeadlineKind, Recurrence } from '../assignment-row.ts'
import {
  insertAssignedEvents,
  insertAssignments,
  insertCoordinators,
  insertDuties,
  type NewAssignment,
  type NewDuty,
} from './assign-store.ts'
import { findTodayLeads } from './find-today-leads.ts'
import { tellAssigned } from './tell-assigned.ts'

/** A reviewed duty with the agencies that are to lead it, one assignment each (Nghị định 39/2022/NĐ-CP: one task, one lead). */
export type DutyToAssign = NewDuty & {
  leads: readonly string[]
  /** A collective phrase nobody was resolved for keeps its words with `organizationId` null. */
  coordinators: readonly { organizationId: string | null; mention: string }[]
  deadline: { kind: DeadlineKind; on: string | null; recurrence: Recurrence | null; day?: number | null }
}

/** The lead of an assignment does not coordinate itself. */
const coordinatorsOf = (duty: DutyToAssign, assignment: NewAssignment) =>
  duty.coordinators
    .filter(({ organizationId }) => organizationId !== assignment.leadOrganizationId)
    .map((coordinator, index) => ({ ...coordinator, assignmentId: assignment.id, position: index + 1 }))

/** Turns reviewed duties into assignments and tells the agencies, in the caller's transaction; a few statements in all. */
export async function assignDuties(
  services: Services,
  trx: Trx,
  actor: Actor,
  { directiveId, duties }: { directiveId: string; duties: readonly DutyToAssign[] },
): Promise<{ assignmentCount: number }> {
  const { tenantId } = actor
  const at = services.clock.now()
  const leadIds = [...new Set(duties.flatMap((duty) => duty.leads))]
  const todayLeads = await findTodayLeads(trx, tenantId, leadIds, today(services.clock))
  const given = duties.flatMap((duty) =>
    [...new Set(duty.leads)].map((firstLeadOrganizationId) => {
      const { product, deadline } = duty
      const leadOrganizationId = todayLeads.get(firstLeadOrganizationId) ?? firstLeadOrganizationId
      const assignment: NewAssignment = {
        id: newId(),
        dutyId: duty.id,
        leadOrganizationId,
        firstLeadOrganizationId,
        product,
        deadline,
      }
      return { assignment, coordinators: coordinatorsOf(duty, assignment) }
    }),
  )
  const where = { tenantId, directiveId, at }
  await insertDuties(trx, where, duties)
  await insertAssignments(
    trx,
    where,
    given.map(({ assignment }) => assignment),
  )
  await insertCoordinators(
    trx,
    tenantId,
    given.flatMap(({ coordinators }) => coordinators),
  )
  await insertAssignedEvents(
    trx,
    { tenantId, at, personId: actor.personId, organizationId: actingOrganization(actor, 'office', 'committee_leader') },
    given.map(({ assignment }) => ({ id: newId(), assignmentId: assignment.id })),
  )
  await tellAssigned(services, trx, actor, directiveId, given)
  return { assignmentCount: given.length }
}
