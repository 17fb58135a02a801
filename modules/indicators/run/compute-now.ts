import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { mayCompute } from '../indicators-policy.ts'
import type { KnownProgramme, Programmes } from '../programmes.ts'
import { startRun } from './start-run.ts'
import { workRun } from './work-run.ts'

/** Computes everything of a programme here and now, without a job. @throws not_allowed, indicator_run_under_way */
export async function computeNow(
  services: Services,
  programmes: Programmes,
  actor: Actor,
  known: KnownProgramme,
): Promise<void> {
  if (!mayCompute(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  const run = await inTenant(services.database, tenantId, (trx) => startRun(services, trx, actor, known))
  await workRun(services, programmes, { tenantId, runId: run.id })
}
