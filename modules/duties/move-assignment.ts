import { dateInVietnam } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { commonErrors } from '../../platform/errors.ts'
import { newId } from '../../platform/new-id.ts'
import type { Services } from '../../platform/services.ts'
import { type Actor, holdsRole } from '../access/index.ts'
import { appendAudit } from '../audit/index.ts'
import {
  insertEvents,
  type LockedAssignment,
  lockAssignment,
  type NewEvent,
  toEventFact,
  updateSummary,
} from './assignment-store.ts'
import { type StateSource, toStateAnswer } from './duty-answer.ts'
import { dutyErrors } from './duty-errors.ts'
import {
  type AssignmentAction,
  assignmentRights,
  fitsRequest,
  fitsStage,
  isAllowed,
  maySeeAssignment,
} from './duty-policy.ts'
import { agencyEventKinds, type DutyEventKind, type Stage } from './rules/duty-event.ts'
import { type DutySummary, foldEvents } from './rules/fold-events.ts'

export type MovedAssignment = {
  id: string
  version: number
  state: ReturnType<typeof toStateAnswer>
  may: ReturnType<typeof assignmentRights>
}

/** What a move works with: the locked assignment, the moment it happens and its day in Vietnam. */
export type Move = { trx: Trx; assignment: LockedAssignment; at: Date; on: string }

export type MoveResult = {
  events: NewEvent[]
  /** Past tense: progress_reported. */
  audit: { action: string; details?: Record<string, unknown> }
}

/** Locks an assignment the actor may see; what they may not see does not exist for them. */
export async function getAssignmentForMove(trx: Trx, actor: Actor, assignmentId: string): Promise<LockedAssignment> {
  const assignment = await lockAssignment(trx, actor.tenantId, assignmentId)
  if (!assignment || !maySeeAssignment(actor, assignment)) throw dutyErrors.assignment_not_found()
  return assignment
}

const isAgencyEvent = (kind: DutyEventKind) => (agencyEventKinds as readonly DutyEventKind[]).includes(kind)

const factsFor = (actor: Actor, assignment: LockedAssignment) => ({
  ...assignment,
  actorDidTheWork: assignment.events.some(
    (event) => event.actorPersonId === actor.personId && isAgencyEvent(event.kind),
  ),
})

/** Why an action does not fit a stage. */
export const wrongStage = (action: AssignmentAction, stage: Stage) => {
  if (stage === 'cancelled') return dutyErrors.assignment_cancelled()
  if (stage === 'recalled') return dutyErrors.assignment_recalled()
  if (action === 'resume') return dutyErrors.not_paused()
  if (action === 'reopen') return dutyErrors.not_over()
  if (action === 'accept' || action === 'return' || action === 'withdrawProposal')
    return dutyErrors.not_awaiting_confirmation()
  if (stage === 'paused') return dutyErrors.assignment_paused()
  return stage === 'completed' ? dutyErrors.assignment_completed() : dutyErrors.awaiting_confirmation()
}

const judging: readonly AssignmentAction[] = ['accept', 'return', 'decideRequest', 'extend']

/** Refuses by role and organization (403) before by stage (409), so that nobody learns a stage from a refusal. */
function requireAction(actor: Actor, action: AssignmentAction, assignment: LockedAssignment): void {
  const facts = factsFor(actor, assignment)
  if (!isAllowed(actor, action, facts))
    throw judging.includes(action) && holdsRole(actor, 'office') && facts.actorDidTheWork
      ? dutyErrors.own_work()
      : commonErrors.not_allowed()
  if (!fitsStage(action, assignment.stage)) throw wrongStage(action, assignment.stage)
  if (!fitsRequest(action, facts))
    throw assignment.openRequest === null ? dutyErrors.no_open_request() : dutyErrors.request_open()
}

export function requireVersion(expected: number | null, found: number): void {
  if (expected !== null && expected !== found) throw commonErrors.version_conflict({ version: found })
}

/** The moment of a move: always after the last event, so that clocks of several machines cannot reorder a history. */
export function momentOfMove(services: Services, assignment: LockedAssignment): Date {
  const last = assignment.events.at(-1)?.at.getTime() ?? 0
  return new Date(Math.max(services.clock.now().getTime(), last + 1))
}

export function toMoved(
  services: Services,
  actor: Actor,
  assignment: LockedAssignment,
  summary: DutySummary,
): MovedAssignment {
  const source: StateSource = { ...summary, deadlineKind: assignment.deadlineKind, deadlineOn: assignment.deadlineOn }
  return {
    id: assignment.id,
    version: assignment.version,
    state: toStateAnswer(source, dateInVietnam(services.clock.now())),
    may: assignmentRights(actor, {
      ...factsFor(actor, assignment),
      stage: summary.stage,
      openRequest: summary.openRequest,
      requestApprover: summary.requestApprover,
    }),
  }
}

/** Appends the events, stores what they now say, and writes the audit row. */
export async function recordMove(
  services: Services,
  actor: Actor,
  { trx, assignment, at, on }: Move,
  { events, audit }: MoveResult,
): Promise<MovedAssignment> {
  if (events.length > 0)
    await insertEvents(
      trx,
      { tenantId: actor.tenantId, assignmentId: assignment.id, personId: actor.personId, at },
      events.map((event) => ({ ...event, id: newId() })),
    )
  const added = events.map(({ kind, details }) => ({
    ...toEventFact({ kind, at, details }),
    on,
    actorPersonId: actor.personId,
  }))
  const all = [...assignment.events, ...added]
  const summary = foldEvents(all)
  const version = await updateSummary(trx, actor.tenantId, assignment.id, summary)
  await appendAudit(services, trx, actor, { ...audit, subjectType: 'assignment', subjectId: assignment.id })
  return toMoved(services, actor, { ...assignment, version, events: all }, summary)
}

/** Working on an assignment acknowledges it; a difficulty does not, since it may say the duty is not theirs. */
const acknowledging: readonly AssignmentAction[] = ['changeSteps', 'reportProgress', 'proposeCompletion', 'giveParts']

const impliedAcknowledgement = (assignment: LockedAssignment): NewEvent => ({
  kind: 'acknowledged',
  organizationId: assignment.leadOrganizationId,
  details: { implied: true },
})

/**
 * One move on an assignment in one transaction: lock, policy, stage, version, `work`, events, summary, audit.
 * @param expectedVersion the version the actor saw, or null when they do not mind
 */
export async function moveAssignment(
  ...given: Parameters<typeof moveAssignmentWith<MoveResult>>
): Promise<MovedAssignment> {
  return (await moveAssignmentWith(...given)).moved
}

/** The same, answering also what `work` found out. */
export async function moveAssignmentWith<Result extends MoveResult>(
  services: Services,
  actor: Actor,
  assignmentId: string,
  action: AssignmentAction,
  expectedVersion: number | null,
  work: (move: Move) => Promise<Result>,
): Promise<{ moved: MovedAssignment; result: Result }> {
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const assignment = await getAssignmentForMove(trx, actor, assignmentId)
    requireAction(actor, action, assignment)
    requireVersion(expectedVersion, assignment.version)
    const at = momentOfMove(services, assignment)
    const move = { trx, assignment, at, on: dateInVietnam(at) }
    const result = await work(move)
    const implied =
      acknowledging.includes(action) && assignment.stage === 'awaiting_acknowledgement'
        ? [impliedAcknowledgement(assignment)]
        : []
    return {
      moved: await recordMove(services, actor, move, { ...result, events: [...implied, ...result.events] }),
      result,
    }
  })
}
