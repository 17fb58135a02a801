import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { getReorganization } from '../get-reorganization.ts'
import { reorganizationErrors } from '../reorganizations-errors.ts'
import { enqueueRun } from '../reorganizations-jobs.ts'
import { mayReorganize } from '../reorganizations-policy.ts'
import { findRuns, lockRun, updateRun } from '../run-store.ts'

const fits = { pause: ['waiting', 'running'], resume: ['paused', 'failed'] } as const

/** Pauses the latest run after its current page, or lets a paused or failed one go on where it stopped. */
export async function controlRun(
  services: Services,
  actor: Actor,
  reorganizationId: string,
  what: 'pause' | 'resume',
): Promise<void> {
  if (!mayReorganize(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  await inTenant(services.database, tenantId, async (trx) => {
    const record = await getReorganization(trx, actor, reorganizationId)
    const [latest] = await findRuns(trx, tenantId, [reorganizationId])
    const run = latest && (await lockRun(trx, tenantId, reorganizationId, latest.direction))
    if (!run || !(fits[what] as readonly string[]).includes(run.state)) throw reorganizationErrors.run_not_there()
    const state = what === 'pause' ? 'paused' : 'running'
    await updateRun(trx, tenantId, reorganizationId, run.direction, { state }, services.clock.now())
    if (what === 'resume')
      await enqueueRun(
        services,
        trx,
        { tenantId, reorganizationId, direction: run.direction },
        record.effectiveOn ?? '1970-01-01',
      )
    await appendAudit(services, trx, actor, {
      action: what === 'pause' ? 'reorganization_paused' : 'reorganization_resumed',
      subjectType: 'reorganization',
      subjectId: reorganizationId,
    })
  })
}
