import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import type { BulkRun } from '../bulk-answer.ts'
import { bulkErrors } from '../bulk-errors.ts'
import { requireOwnRun, toBulkRun } from '../bulk-run-answer.ts'
import { lockBulkRun, moveBulkRun } from '../bulk-store.ts'

/** Stops a run before its next assignment; what is done stays done. */
export async function cancelBulk(services: Services, actor: Actor, runId: string): Promise<BulkRun> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const run = requireOwnRun(actor, await lockBulkRun(trx, tenantId, runId))
    if (run.state === 'done' || run.state === 'cancelled') throw bulkErrors.bulk_run_over()
    if (run.state === 'running') {
      await moveBulkRun(trx, tenantId, runId, 'cancelling', null)
      await appendAudit(services, trx, actor, { action: 'bulk_cancelled', subjectType: 'bulk_run', subjectId: runId })
    }
    return toBulkRun({ ...run, state: 'cancelling' })
  })
}
