import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors, DomainError } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import { type Actor, loadActor } from '../../../access/index.ts'
import { acknowledge } from '../../acknowledge/acknowledge.ts'
import { extendDeadline } from '../../extend-deadline/extend-deadline.ts'
import { reassign } from '../../reassign/reassign.ts'
import type { DutyEventKind } from '../../rules/duty-event.ts'
import type { BulkAct } from '../bulk-answer.ts'
import { type BulkToWork, enqueueBulk } from '../bulk-jobs.ts'
import {
  type BulkRunRow,
  findBulkRun,
  findDoneSince,
  findWaitingItems,
  lockBulkRun,
  moveBulkRun,
  noteOutcome,
  type WaitingItem,
} from '../bulk-store.ts'
import { tellAgencies } from './tell-agencies.ts'

const pageSize = 50

const eventOf: Record<BulkAct['action'], DutyEventKind> = {
  acknowledge: 'acknowledged',
  extend: 'extension_granted',
  reassign: 'lead_changed',
}

/** Does the act on one assignment in a transaction of its own, and tells nobody yet. */
async function act(services: Services, actor: Actor, wish: BulkAct, item: WaitingItem): Promise<void> {
  if (wish.action === 'acknowledge') await acknowledge(services, actor, item.assignmentId)
  if (wish.action === 'extend')
    await extendDeadline(
      services,
      actor,
      item.assignmentId,
      { to: item.toOn ?? wish.to ?? '', reason: wish.reason },
      item.seenVersion,
      true,
    )
  if (wish.action === 'reassign') await reassign(services, actor, item.assignmentId, wish, item.seenVersion, true)
}

/** Why it could not be done; null when it is done, also when a run that was broken off had done it already. */
async function tryItem(services: Services, actor: Actor, run: BulkRunRow, item: WaitingItem): Promise<string | null> {
  try {
    await act(services, actor, run.act, item)
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const mine = { kind: eventOf[run.act.action], personId: actor.personId, since: run.startedAt }
    const isDone = await inTenant(services.database, actor.tenantId, (trx) =>
      findDoneSince(trx, actor.tenantId, item.assignmentId, mine),
    )
    return isDone ? null : error.title
  }
}

/** What the rights of a person are who started a run and has lost their account or their posts since. */
const nobody = (error: unknown): null => {
  if (error instanceof DomainError) return null
  throw error
}

async function finish(services: Services, actor: Actor | null, { tenantId, runId }: BulkToWork): Promise<void> {
  await inTenant(services.database, tenantId, async (trx) => {
    const run = await lockBulkRun(trx, tenantId, runId)
    if (run?.state !== 'running' && run?.state !== 'cancelling') return
    const state = run.state === 'cancelling' ? 'cancelled' : 'done'
    await moveBulkRun(trx, tenantId, runId, state, services.clock.now())
    if (actor) await tellAgencies(services, trx, actor, run)
  })
}

/**
 * Works a run one assignment after the other until nothing waits, it is cancelled, or this process is about to stop. Done
 * again after a crash it repeats at most the one that was being done: its version tells that it is.
 */
export async function workBulk(services: Services, work: BulkToWork, stopping?: AbortSignal): Promise<void> {
  const { tenantId, runId } = work
  const run = await inTenant(services.database, tenantId, (trx) => findBulkRun(trx, tenantId, runId))
  if (!run) return
  let state: BulkRunRow['state'] | undefined = run.state
  const actor = await loadActor(services, tenantId, run.startedBy).catch(nobody)
  while (state === 'running') {
    const items = await inTenant(services.database, tenantId, (trx) => findWaitingItems(trx, tenantId, runId, pageSize))
    if (items.length === 0) break
    for (const item of items) {
      if (stopping?.aborted) return inTenant(services.database, tenantId, (trx) => enqueueBulk(services, trx, work))
      const refusal = actor ? await tryItem(services, actor, run, item) : commonErrors.not_allowed().title
      state = await inTenant(services.database, tenantId, (trx) =>
        noteOutcome(trx, tenantId, runId, item.position, refusal),
      )
      if (state !== 'running') break
    }
  }
  await finish(services, actor, work)
}
