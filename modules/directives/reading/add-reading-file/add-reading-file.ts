import type { Readable } from 'node:stream'
import type { Trx } from '../../../../platform/db/database.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { keepFile } from '../../../files/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { mayUploadDirective } from '../../directives-policy.ts'
import { enqueueReading } from '../directives-jobs.ts'
import { findReadingFile, insertReadingFile } from '../reading-run-files-store.ts'
import { mostFilesOfRun, type ReadingFileRecord } from '../reading-run-record.ts'
import { lockReadingRun } from '../reading-run-store.ts'

export type UploadedFile = {
  name: string
  mediaType: string
  content: Readable
  /** true once the content turned out longer than may be uploaded and was cut */
  isCut(): boolean
}

/**
 * Stores an uploaded file as it streams in and queues it to be read; nothing of it is looked at here.
 * @throws too_large, reading_run_not_found, reading_run_cancelled, reading_run_full; then nothing stays of the file
 */
export async function addReadingFile(
  services: Services,
  actor: Actor,
  runId: string,
  file: UploadedFile,
  continueAnyway: boolean,
): Promise<ReadingFileRecord> {
  if (!mayUploadDirective(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  await inTenant(services.database, tenantId, (trx) => requireOpenRun(trx, tenantId, runId))
  return keepFile(services, actor, file, async (trx, stored) => {
    if (file.isCut()) throw commonErrors.too_large({ limitBytes: services.settings.maxUploadBytes })
    await requireOpenRun(trx, tenantId, runId)
    const id = newId()
    const position = await insertReadingFile(trx, {
      tenantId,
      id,
      runId,
      fileId: stored.id,
      name: stored.name,
      sizeBytes: stored.sizeBytes,
      continueAnyway,
      queuedAt: services.clock.now(),
    })
    if (position > mostFilesOfRun) throw directivesErrors.reading_run_full({ limitFiles: mostFilesOfRun })
    await enqueueReading(services, trx, { tenantId, readingFileId: id }, stored)
    const added = await findReadingFile(trx, tenantId, { runId, readingFileId: id })
    if (!added) throw directivesErrors.reading_file_not_found()
    return added
  })
}

async function requireOpenRun(trx: Trx, tenantId: string, runId: string): Promise<void> {
  const run = await lockReadingRun(trx, tenantId, runId)
  if (!run) throw directivesErrors.reading_run_not_found()
  if (run.cancelledAt !== null) throw directivesErrors.reading_run_cancelled()
}
