import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { dutyErrors } from '../../duty-errors.ts'
import type { BulkAct, BulkRun } from '../bulk-answer.ts'
import { enqueueBulk } from '../bulk-jobs.ts'
import { toBulkRun } from '../bulk-run-answer.ts'
import { findBulkRun, insertBulkRun } from '../bulk-store.ts'
import { judgeChosen } from '../judge-chosen.ts'

/**
 * Begins an act on many assignments: what is refused is noted at once, the rest is done one by one by a job.
 * @throws assignment_not_found when the caller sees none of the chosen
 */
export async function startBulk(
  services: Services,
  actor: Actor,
  act: BulkAct,
  assignmentIds: readonly string[],
): Promise<BulkRun> {
  const { tenantId, personId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const judged = await judgeChosen(services, trx, actor, act, assignmentIds)
    const items = judged.flatMap(({ row, toOn, refusal }) =>
      row ? [{ assignmentId: row.id, seenVersion: row.version, formerLeadId: row.lead.id, toOn, refusal }] : [],
    )
    if (items.length === 0) throw dutyErrors.assignment_not_found()
    const runId = newId()
    await insertBulkRun(trx, tenantId, { id: runId, act, startedBy: personId, startedAt: services.clock.now() }, items)
    await appendAudit(services, trx, actor, {
      action: 'bulk_started',
      subjectType: 'bulk_run',
      subjectId: runId,
      details: { ...act, total: items.length },
    })
    await enqueueBulk(services, trx, { tenantId, runId })
    const run = await findBulkRun(trx, tenantId, runId)
    if (!run) throw new Error('the run just made is not there')
    return toBulkRun(run)
  })
}
