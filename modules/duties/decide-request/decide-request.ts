import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { EventDetails } from '../assignment-page-answer.ts'
import type { NewEvent } from '../assignment-store.ts'
import { dutyErrors } from '../duty-errors.ts'
import { grantExtension } from '../extend-deadline/grant-extension.ts'
import { giverWords, givingOrganization } from '../giver.ts'
import { type Move, type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { giveToAnotherLead } from '../reassign/give-to-another-lead.ts'
import { requireExtension } from '../require-extension.ts'
import type { RequestKind } from '../rules/duty-event.ts'

export type RequestDecision =
  | { decision: 'decline'; reason: string }
  /** `to` (yyyy-mm-dd) may differ from the day asked for. */
  | { decision: 'grant_extension'; to: string; reason: string | null }
  | { decision: 'give_to_another'; organizationId: string; reason: string | null }

const declinedWords: Record<RequestKind, string> = {
  extension: 'không gia hạn',
  refusal: 'không chấp nhận báo giao nhầm, giữ nguyên cơ quan chủ trì',
}

async function decline(services: Services, actor: Actor, move: Move, kind: RequestKind, reason: string) {
  const { trx, assignment } = move
  await tell(services, trx, actor, assignment, {
    kind: `${kind}_declined`,
    title: `${giverWords(assignment)} ${declinedWords[kind]} nhiệm vụ ${assignment.ordinal}`,
    to: { agencies: [assignment.leadOrganizationId] },
  })
  const details: EventDetails = { text: reason }
  return { kind: `${kind}_declined` as const, organizationId: givingOrganization(actor, assignment), details }
}

/** A decision answers the request that waits, and no other. */
function requireKind(move: Move, wanted: RequestKind): void {
  if (move.assignment.openRequest !== wanted) throw dutyErrors.no_open_request()
}

async function carryOut(services: Services, actor: Actor, move: Move, decision: RequestDecision): Promise<NewEvent> {
  if (decision.decision === 'decline')
    return decline(services, actor, move, move.assignment.openRequest ?? 'extension', decision.reason)
  if (decision.decision === 'give_to_another') {
    requireKind(move, 'refusal')
    return giveToAnotherLead(services, actor, move, { ...decision, isRefusal: true })
  }
  requireKind(move, 'extension')
  await requireExtension(move.trx, actor.tenantId, move.assignment, decision.to, move.on)
  return grantExtension(services, actor, move, { ...decision, isUnasked: false })
}

/**
 * Decides what the lead asks: a later deadline, or that the duty goes to another agency.
 * @throws no_open_request, own_work, lead_closed, lead_already_assigned, extensions_used_up, extension_not_later, extension_after_parent
 */
export async function decideRequest(
  services: Services,
  actor: Actor,
  assignmentId: string,
  decision: RequestDecision,
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'decideRequest', expectedVersion, async (move) => {
    const event = await carryOut(services, actor, move, decision)
    return { events: [event], audit: { action: event.kind, details: { decision: decision.decision } } }
  })
}
