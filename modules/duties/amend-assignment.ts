import { dateInVietnam } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { commonErrors } from '../../platform/errors.ts'
import type { Services } from '../../platform/services.ts'
import { type Actor, actingOrganization } from '../access/index.ts'
import type { EventDetails } from './assignment-page-answer.ts'
import type { LockedAssignment, NewEvent } from './assignment-store.ts'
import { dutyErrors } from './duty-errors.ts'
import { type AmendmentAction, amendmentFits, mayAmend } from './duty-policy.ts'
import { getAssignmentForMove, type Move, momentOfMove, recordMove } from './move-assignment.ts'

/** The proposal of an amending directive that is carried out. */
export type Amendment = {
  directiveId: string
  /** number and symbol, for the timeline and the notices */
  directiveNumber: string
  proposalId: string
  /** the words that ask for the change */
  words: string
}

/** What every event of an amendment carries. */
export const detailsOf = ({ directiveId, directiveNumber, proposalId, words }: Amendment): EventDetails => ({
  directiveId,
  directiveNumber,
  proposalId,
  words,
})

function requireStage(action: AmendmentAction, { id, stage }: LockedAssignment): void {
  if (amendmentFits(action, stage)) return
  const assignmentId = { assignmentId: id }
  if (stage === 'completed') throw dutyErrors.assignment_completed(assignmentId)
  if (stage === 'cancelled') throw dutyErrors.assignment_cancelled(assignmentId)
  if (stage === 'recalled') throw dutyErrors.assignment_recalled(assignmentId)
  if (stage === 'paused') throw dutyErrors.assignment_paused(assignmentId)
  throw dutyErrors.confirm_before_new_lead(assignmentId)
}

/**
 * One change that an amending directive makes to an assignment, in the caller's transaction: lock, policy, stage,
 * `work`, event, summary, audit. The duty's own words and every earlier event stay as they are; false when `work`
 * finds nothing to change.
 */
export async function amendAssignment(
  services: Services,
  trx: Trx,
  actor: Actor,
  assignmentId: string,
  action: AmendmentAction,
  amendment: Amendment,
  work: (move: Move) => Promise<{ kind: NewEvent['kind']; details: EventDetails } | null>,
): Promise<boolean> {
  if (!mayAmend(actor)) throw commonErrors.not_allowed()
  const assignment = await getAssignmentForMove(trx, actor, assignmentId)
  requireStage(action, assignment)
  const at = momentOfMove(services, assignment)
  const move = { trx, assignment, at, on: dateInVietnam(at) }
  const event = await work(move)
  if (event === null) return false
  const { directiveId, proposalId } = amendment
  const details = { ...detailsOf(amendment), ...event.details }
  await recordMove(services, actor, move, {
    events: [{ kind: event.kind, organizationId: actingOrganization(actor, 'office'), details }],
    audit: { action: `assignment_${event.kind}`, details: { directiveId, proposalId, ...auditable(event.details) } },
  })
  return true
}

/** The ledger keeps what was changed to what; wordings stay in the event. */
const auditable = ({ from, to, cancelledOn }: EventDetails) =>
  Object.fromEntries(
    Object.entries({ from, to, cancelledOn }).filter(([, value]) => value !== undefined && String(value).length <= 100),
  )
