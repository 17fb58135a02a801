import type { Trx } from '../../../../platform/db/database.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { mayUploadDirective } from '../../directives-policy.ts'
import { cancelUnfinished, findReadingFile } from '../reading-run-files-store.ts'
import type { ReadingFileKey, ReadingFileRecord } from '../reading-run-record.ts'
import { lockReadingRun, markRunCancelled } from '../reading-run-store.ts'
import { getReadingRun, type ReadingRunWithFiles } from '../show-reading-run/show-reading-run.ts'

/** Cancels all of a run that is not finished; what was read stays, and the run takes no more files. */
export const cancelReadingRun = (services: Services, actor: Actor, runId: string): Promise<ReadingRunWithFiles> =>
  changeRun(services, actor, runId, async (trx, now) => {
    const files = await cancelUnfinished(trx, actor.tenantId, { runId }, now)
    await markRunCancelled(trx, actor.tenantId, runId, now)
    await appendAudit(services, trx, actor, {
      action: 'reading_run_cancelled',
      subjectType: 'reading_run',
      subjectId: runId,
      details: { files },
    })
    return getReadingRun(trx, actor, runId)
  })

/** Cancels one file; one cancelled before is answered as it is. Its reader notices within a second. */
export const cancelReadingFile = (services: Services, actor: Actor, key: ReadingFileKey): Promise<ReadingFileRecord> =>
  changeRun(services, actor, key.runId, async (trx, now) => {
    const cancelled = await cancelUnfinished(trx, actor.tenantId, key, now)
    const file = await findReadingFile(trx, actor.tenantId, key)
    if (!file) throw directivesErrors.reading_file_not_found()
    if (cancelled === 0 && file.state !== 'cancelled') throw directivesErrors.reading_file_finished()
    return file
  })

function changeRun<Answer>(
  services: Services,
  actor: Actor,
  runId: string,
  steps: (trx: Trx, now: Date) => Promise<Answer>,
): Promise<Answer> {
  if (!mayUploadDirective(actor)) throw commonErrors.not_allowed()
  return inTenant(services.database, actor.tenantId, async (trx) => {
    if (!(await lockReadingRun(trx, actor.tenantId, runId))) throw directivesErrors.reading_run_not_found()
    return steps(trx, services.clock.now())
  })
}
