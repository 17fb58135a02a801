import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { mayCompute } from '../indicators-policy.ts'
import type { KnownProgramme } from '../programmes.ts'
import type { RunRow } from './run-answer.ts'
import { enqueueRun } from './run-jobs.ts'
import { listRuns, lockRun, moveRun } from './run-store.ts'
import { startRun } from './start-run.ts'

/** Begins a run that a job works. @throws not_allowed, indicator_run_under_way */
export async function beginRun(services: Services, actor: Actor, known: KnownProgramme): Promise<RunRow> {
  if (!mayCompute(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const run = await startRun(services, trx, actor, known)
    await enqueueRun(services, trx, { tenantId, runId: run.id })
    return run
  })
}

/**
 * Stops a run before its next indicator, or goes on with one that was stopped; what is computed stays computed.
 * @throws not_allowed, not_found, indicator_run_over, indicator_run_under_way
 */
export async function steerRun(
  services: Services,
  actor: Actor,
  { programme, hash }: KnownProgramme,
  runId: string,
  wish: 'cancel' | 'resume',
): Promise<RunRow> {
  if (!mayCompute(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const run = await lockRun(trx, tenantId, runId)
    if (run?.programme !== programme.code) throw commonErrors.not_found()
    const state = wish === 'cancel' ? 'cancelling' : 'running'
    if (wish === 'cancel' ? run.finishedAt !== null : run.state !== 'cancelled' || run.programmeHash !== hash)
      throw indicatorErrors.indicator_run_over()
    if (wish === 'resume') {
      const [last] = await listRuns(trx, tenantId, programme.code, 1)
      if (last && last.finishedAt === null) throw indicatorErrors.indicator_run_under_way({ runId: last.id })
      await enqueueRun(services, trx, { tenantId, runId })
    }
    await moveRun(trx, tenantId, runId, state, null)
    await appendAudit(services, trx, actor, {
      action: wish === 'cancel' ? 'indicator_run_cancelled' : 'indicator_run_resumed',
      subjectType: 'indicator_run',
      subjectId: runId,
    })
    return { ...run, state, finishedAt: null }
  })
}
