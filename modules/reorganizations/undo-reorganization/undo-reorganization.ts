import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import type { Follower } from '../follower.ts'
import { lockReorganization, moveReorganization } from '../reorganization-store.ts'
import { reorganizationErrors } from '../reorganizations-errors.ts'
import { enqueueRun } from '../reorganizations-jobs.ts'
import { mayReorganize } from '../reorganizations-policy.ts'
import { beginRun, lockRun } from '../run-store.ts'
import { findObstacles } from './find-obstacles.ts'

/**
 * Begins taking a reorganization back: duties and everything else return page by page, then the directory is as before.
 * @throws reorganization_undo_prevented with the reasons, reorganization_running, reorganization_not_recorded
 */
export async function undoReorganization(
  services: Services,
  actor: Actor,
  followers: readonly Follower[],
  reorganizationId: string,
  reason: string,
): Promise<void> {
  if (!mayReorganize(actor)) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  const at = services.clock.now()
  await inTenant(services.database, tenantId, async (trx) => {
    const locked = await lockReorganization(trx, tenantId, reorganizationId)
    if (!locked || locked.state === 'discarded') throw reorganizationErrors.reorganization_not_found()
    if (!['recorded', 'following', 'followed'].includes(locked.state))
      throw reorganizationErrors.reorganization_not_recorded()
    const run = await lockRun(trx, tenantId, reorganizationId, 'follow')
    if (run?.state === 'running') throw reorganizationErrors.reorganization_running()
    const obstacles = await findObstacles(trx, tenantId, reorganizationId, followers)
    if (obstacles.length > 0) throw reorganizationErrors.reorganization_undo_prevented({ reasons: obstacles })
    await moveReorganization(trx, tenantId, reorganizationId, { state: 'undoing', by: personId, at, reason })
    await beginRun(trx, tenantId, reorganizationId, 'undo', at)
    await enqueueRun(services, trx, { tenantId, reorganizationId, direction: 'undo' }, '1970-01-01')
    await appendAudit(services, trx, actor, {
      action: 'reorganization_undo_begun',
      subjectType: 'reorganization',
      subjectId: reorganizationId,
      details: { reason },
    })
  })
}
