import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { findFiles } from '../../../files/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { mayUploadDirective } from '../../directives-policy.ts'
import { enqueueReading } from '../directives-jobs.ts'
import { findReadingFile, requeueStopped } from '../reading-run-files-store.ts'
import type { ReadingFileKey, ReadingFileRecord } from '../reading-run-record.ts'
import { lockReadingRun } from '../reading-run-store.ts'

/** Queues a failed or cancelled file again; `continueAnyway` keeps it even when no directive is recognised in it. */
export async function retryReadingFile(
  services: Services,
  actor: Actor,
  key: ReadingFileKey,
  continueAnyway: boolean,
): Promise<ReadingFileRecord> {
  if (!mayUploadDirective(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    await lockReadingRun(trx, tenantId, key.runId)
    const isQueued = await requeueStopped(trx, tenantId, key, { continueAnyway, now: services.clock.now() })
    const file = await findReadingFile(trx, tenantId, key)
    if (!file) throw directivesErrors.reading_file_not_found()
    if (!isQueued) throw directivesErrors.reading_file_not_stopped()
    const [stored] = await findFiles(trx, tenantId, [file.fileId])
    if (!stored) throw directivesErrors.reading_file_not_found()
    await enqueueReading(services, trx, { tenantId, readingFileId: file.id }, stored)
    return file
  })
}
