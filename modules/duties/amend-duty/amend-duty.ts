import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { addLeads } from '../add-lead/add-leads.ts'
import type { Amendment } from '../amend-assignment.ts'
import { type AssignmentOfDuty, findAssignmentsOfDuty } from '../amend-store.ts'
import { cancelAssignment } from '../cancel-assignment/cancel-assignment.ts'
import { changeDeadline } from '../change-deadline/change-deadline.ts'
import { changeLead } from '../change-lead/change-lead.ts'
import { changeWording } from '../change-wording/change-wording.ts'
import { dutyErrors } from '../duty-errors.ts'

/** What an amending directive makes of a duty; days are yyyy-mm-dd. */
export type DutyChange =
  | { kind: 'deadline'; on: string; words: string | null }
  | { kind: 'lead'; organizationId: string }
  | { kind: 'added_leads'; organizationIds: readonly string[] }
  | { kind: 'wording'; wording: string }
  | { kind: 'cancel'; on: string }

const isOver = ({ stage }: AssignmentOfDuty) => stage === 'completed' || stage === 'cancelled'

/** The one assignment named, else all of the duty's that still run; where none does, the first says why not. */
function chooseTargets(assignments: readonly AssignmentOfDuty[], assignmentId: string | null): AssignmentOfDuty[] {
  if (assignmentId !== null) return assignments.filter(({ id }) => id === assignmentId)
  const running = assignments.filter((assignment) => !isOver(assignment))
  return running.length > 0 ? running : assignments.slice(0, 1)
}

/**
 * Carries out one change that an amending directive makes to a duty, in the caller's transaction: on the assignment
 * named, else on every one that still runs. Answers the assignments changed or made, and those left as they are because
 * they are completed, cancelled, or stand so already.
 * @throws duty_not_found, choose_assignment, assignment_completed, assignment_cancelled and what each change refuses
 */
export async function amendDuty(
  services: Services,
  trx: Trx,
  actor: Actor,
  target: { dutyId: string; assignmentId: string | null },
  amendment: Amendment,
  change: DutyChange,
): Promise<{ changed: string[]; left: string[] }> {
  const assignments = await findAssignmentsOfDuty(trx, actor.tenantId, target.dutyId)
  const targets = chooseTargets(assignments, target.assignmentId)
  const [first] = targets
  if (!first) throw dutyErrors.duty_not_found()
  if (change.kind === 'added_leads') {
    const pattern = targets.find(({ stage }) => stage !== 'cancelled')
    if (!pattern) throw dutyErrors.assignment_cancelled({ assignmentId: first.id })
    const made = await addLeads(services, trx, actor, pattern.id, amendment, change.organizationIds)
    return { changed: made, left: [] }
  }
  if (change.kind === 'lead' && targets.length > 1) throw dutyErrors.choose_assignment()
  const changed: string[] = []
  for (const { id } of targets) if (await applyChange(services, trx, actor, id, amendment, change)) changed.push(id)
  const left = assignments.map(({ id }) => id).filter((id) => !changed.includes(id))
  return { changed, left: target.assignmentId === null ? left : left.filter((id) => id === target.assignmentId) }
}

function applyChange(
  services: Services,
  trx: Trx,
  actor: Actor,
  id: string,
  amendment: Amendment,
  change: Exclude<DutyChange, { kind: 'added_leads' }>,
): Promise<boolean> {
  switch (change.kind) {
    case 'deadline':
      return changeDeadline(services, trx, actor, id, amendment, change)
    case 'lead':
      return changeLead(services, trx, actor, id, amendment, change.organizationId)
    case 'wording':
      return changeWording(services, trx, actor, id, amendment, change.wording)
    case 'cancel':
      return cancelAssignment(services, trx, actor, id, amendment, change.on)
  }
}
