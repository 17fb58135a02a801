import { dateInVietnam } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { EventDetails } from '../assignment-page-answer.ts'
import { type LockedAssignment, lockAssignment } from '../assignment-store.ts'
import { momentOfMove, recordMove } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import type { Stage } from '../rules/duty-event.ts'
import { findOpenDescendants, findWasPausedWith } from './parts-store.ts'

/** What the office does to a whole and its open parts go along with. */
export type CarriedMove = 'recalled' | 'cancelled' | 'paused' | 'resumed'

const carriedFrom: Record<CarriedMove, readonly Stage[]> = {
  recalled: ['awaiting_acknowledgement', 'in_progress', 'awaiting_confirmation', 'paused'],
  cancelled: ['awaiting_acknowledgement', 'in_progress', 'awaiting_confirmation', 'paused'],
  paused: ['awaiting_acknowledgement', 'in_progress'],
  resumed: ['paused'],
}

const titles: Record<CarriedMove, string> = {
  recalled: 'Thu hồi theo nhiệm vụ lớn',
  cancelled: 'Hủy theo nhiệm vụ lớn',
  paused: 'Tạm dừng theo nhiệm vụ lớn',
  resumed: 'Tiếp tục thực hiện theo nhiệm vụ lớn',
}

/**
 * Carries the open parts of an assignment along, at every depth, in the caller's transaction, after the move of the whole
 * itself; of a series, its open instances too (`cancelled`: those whose period ends on or after `cancelledOn`). `resumed`
 * takes up only what was paused together with this assignment. The lead of a series is told of it once, not of each
 * instance again. Answers how many were carried along.
 * @param details what the events say: `text` the reason; `cancelledOn` (yyyy-mm-dd) for `cancelled`
 */
export async function moveParts(
  services: Services,
  trx: Trx,
  actor: Actor,
  parentId: string,
  kind: CarriedMove,
  details: Pick<EventDetails, 'text' | 'cancelledOn'> = {},
): Promise<number> {
  const { tenantId } = actor
  const from = details.cancelledOn ?? null
  const open = await findOpenDescendants(trx, tenantId, parentId, kind === 'cancelled' ? from : null)
  const ids = open.map(({ id }) => id)
  const pausedWith = kind === 'resumed' ? new Set(await findWasPausedWith(trx, tenantId, ids, parentId)) : null
  let moved = 0
  for (const { id, isSameLead } of open) {
    if (pausedWith && !pausedWith.has(id)) continue
    const assignment = await lockAssignment(trx, tenantId, id)
    if (!assignment || !carriedFrom[kind].includes(assignment.stage)) continue
    await carry(services, trx, actor, assignment, kind, { ...details, carriedBy: parentId }, isSameLead)
    moved += 1
  }
  return moved
}

async function carry(
  services: Services,
  trx: Trx,
  actor: Actor,
  assignment: LockedAssignment,
  kind: CarriedMove,
  details: EventDetails,
  isLeadTold: boolean,
): Promise<void> {
  const at = momentOfMove(services, assignment)
  const move = { trx, assignment, at, on: dateInVietnam(at) }
  await recordMove(services, actor, move, {
    events: [{ kind, organizationId: null, details }],
    audit: { action: `assignment_${kind}`, details: { carriedBy: details.carriedBy ?? null } },
  })
  await tell(services, trx, actor, assignment, {
    kind: `assignment_${kind}`,
    title: `${titles[kind]}: ${assignment.shape === 'part' ? 'phần việc' : 'kỳ'} của nhiệm vụ ${assignment.ordinal}`,
    to: { agencies: isLeadTold ? [] : [assignment.leadOrganizationId] },
  })
}
