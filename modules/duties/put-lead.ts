import { dateInVietnam } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import type { Actor } from '../access/index.ts'
import { updateLead } from './amend-store.ts'
import type { EventDetails } from './assignment-page-answer.ts'
import { type LockedAssignment, lockAssignment, type NewEvent } from './assignment-store.ts'
import { dutyErrors } from './duty-errors.ts'
import { type Move, momentOfMove, recordMove } from './move-assignment.ts'
import { tell } from './notices.ts'
import { findOpenInstancesOf } from './series/series-store.ts'

/** The event that says who leads from now on. */
export type LeadChange = Pick<NewEvent, 'organizationId'> & { details: EventDetails & { from: string; to: string } }

async function put(trx: Trx, tenantId: string, assignmentId: string, to: string): Promise<void> {
  if (!(await updateLead(trx, tenantId, assignmentId, to)))
    throw dutyErrors.lead_already_assigned({ organizationIds: [to] })
}

/** Locked before the leads of the duty are, in the order in which whoever moves one of them alone locks. */
async function lockOpenInstances(trx: Trx, tenantId: string, series: LockedAssignment): Promise<LockedAssignment[]> {
  if (series.shape !== 'series') return []
  const locked: LockedAssignment[] = []
  for (const id of await findOpenInstancesOf(trx, tenantId, series.id, series.leadOrganizationId)) {
    const instance = await lockAssignment(trx, tenantId, id)
    if (instance) locked.push(instance)
  }
  return locked
}

/**
 * Puts another lead in the place of an assignment's own; in a series, also of what it has open with the former lead, each
 * with its event and its row in the ledger, told of to nobody but who watches it. The assignment's own event is the
 * caller's. Answers how many instances went along.
 * @throws lead_already_assigned
 */
export async function putLead(
  services: Services,
  actor: Actor,
  { trx, assignment }: Move,
  { organizationId, details }: LeadChange,
  isQuiet = false,
): Promise<number> {
  const { tenantId } = actor
  const instances = await lockOpenInstances(trx, tenantId, assignment)
  await put(trx, tenantId, assignment.id, details.to)
  for (const instance of instances) {
    await put(trx, tenantId, instance.id, details.to)
    const at = momentOfMove(services, instance)
    const carriedBy = assignment.id
    const change: NewEvent = { kind: 'lead_changed', organizationId, details: { ...details, carriedBy } }
    const { from, to, text: reason, directiveId } = details
    const audit = { action: 'assignment_lead_changed', details: { from, to, reason, directiveId, carriedBy } }
    const move = { trx, assignment: instance, at, on: dateInVietnam(at) }
    await recordMove(services, actor, move, { events: [change], audit })
    if (!isQuiet)
      await tell(services, trx, actor, instance, {
        kind: 'lead_changed',
        title: `Một kỳ của nhiệm vụ ${instance.ordinal} chuyển sang ${details.toName ?? 'cơ quan khác'} chủ trì cùng nhiệm vụ định kỳ`,
        to: {},
      })
  }
  return instances.length
}

/** What a notice adds about instances that went along. */
export const withInstances = (count: number): string => (count === 0 ? '' : `, kèm ${count} kỳ chưa xong`)
