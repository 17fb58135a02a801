import type { Indicator } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { ensureProgramme } from '../../registers/index.ts'
import { computePage } from '../compute/compute-page.ts'
import { lockComputing } from '../compute/computed-value-store.ts'
import type { ComputeScope } from '../compute/counted-units.ts'
import { tellDifferences } from '../differences/tell-differences.ts'
import { deleteDirty, findDirty } from '../dirty/dirty-store.ts'
import type { Programmes } from '../programmes.ts'
import { inOrder } from '../rules/indicator-order.ts'
import { loadUnits } from '../units.ts'
import type { RunRow } from './run-answer.ts'
import { enqueueRun, type RunToWork } from './run-jobs.ts'
import { lockRun, moveRun, noteIndicator } from './run-store.ts'

/** `dirtyIds`: changes that were waiting when the run began, and so are in all it computes. */
type Context = { services: Services; scope: ComputeScope; runId: string; dirtyIds: readonly string[] }

const mostDirty = 500_000

/**
 * Computes the next indicator in one transaction with the note that it is done; at its end tells of all differences at once. Answers the
 * run as it was before, null at its end.
 */
function workIndicator(
  { services, scope, runId, dirtyIds }: Context,
  ordered: readonly Indicator[],
): Promise<RunRow | null> {
  const { tenantId, known } = scope
  return inTenant(services.database, tenantId, async (trx) => {
    await lockComputing(trx, tenantId, known.programme.code)
    const run = await lockRun(trx, tenantId, runId)
    if (!run || run.finishedAt !== null) return null
    const indicator = ordered[run.done]
    if (run.state === 'cancelling' || indicator === undefined || run.programmeHash !== known.hash) {
      const state = indicator === undefined ? 'done' : 'cancelled'
      await tellDifferences(services, trx, tenantId, known, ordered)
      if (state === 'done' && run.failures.length === 0) await deleteDirty(trx, tenantId, dirtyIds)
      await moveRun(trx, tenantId, runId, state, services.clock.now())
      return null
    }
    const years = { fromYear: run.fromYear, toYear: run.toYear, today: today(services.clock), at: services.clock.now() }
    const changed = await computePage(trx, scope, indicator, years)
    await noteIndicator(trx, tenantId, runId, { done: run.done + 1, changed, failure: null })
    return run
  })
}

/** What cannot be computed is named and left; the others are computed all the same. */
function noteFailure(
  { services, scope, runId }: Context,
  ordered: readonly Indicator[],
  error: unknown,
): Promise<void> {
  const { tenantId } = scope
  return inTenant(services.database, tenantId, async (trx) => {
    const run = await lockRun(trx, tenantId, runId)
    const indicator = ordered[run?.done ?? 0]
    if (!run || !indicator) throw error
    services.log.error({ tenantId, indicator: indicator.code, error: String(error) }, 'indicator not computed')
    const failure = { indicator: indicator.code, message: String(error).slice(0, 300) }
    await noteIndicator(trx, tenantId, runId, { done: run.done + 1, changed: 0, failure })
  })
}

/**
 * Works a run, over records of the version at hand, indicator by indicator until all are computed, it is cancelled, or this process is about to stop, and then queues it
 * again. Done again after a crash it repeats at most one indicator, harmlessly.
 */
export async function workRun(
  services: Services,
  programmes: Programmes,
  work: RunToWork,
  stopping?: Pick<AbortSignal, 'aborted'>,
): Promise<void> {
  const { tenantId, runId } = work
  const found = await inTenant(services.database, tenantId, async (trx) => {
    const run = await lockRun(trx, tenantId, runId)
    if (!run || run.finishedAt !== null) return null
    const known = programmes.get(run.programme)
    const units = await loadUnits(trx, tenantId, run.programme, today(services.clock))
    const dirty = run.done === 0 ? await findDirty(trx, tenantId, run.programme, mostDirty) : []
    return { scope: { tenantId, known, units, only: null }, dirtyIds: dirty.map(({ id }) => id) }
  })
  if (found === null) return
  await ensureProgramme(services, tenantId, found.scope.known)
  const context = { services, runId, ...found }
  const ordered = inOrder(found.scope.known.programme)
  let isOver = false
  while (!isOver) {
    if (stopping?.aborted) return inTenant(services.database, tenantId, (trx) => enqueueRun(services, trx, work))
    try {
      isOver = (await workIndicator(context, ordered)) === null
    } catch (error) {
      await noteFailure(context, ordered, error)
    }
  }
}
