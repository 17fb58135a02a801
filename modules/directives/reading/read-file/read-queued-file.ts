import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { DomainError } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import { documentsErrors } from '../../../documents/index.ts'
import { findFiles } from '../../../files/index.ts'
import { enqueueReading, type QueuedFile } from '../directives-jobs.ts'
import { claimReadingFile, markFailed, putDownAttempt } from '../reading-run-attempt-store.ts'
import { AttemptOver, AttemptPutDown } from './follow-attempt.ts'
import { type ReadingTools, readAttempt } from './read-attempt.ts'

/** A file that took so many readers along is not tried again by itself. */
const mostAttempts = 3

/**
 * Reads a file that waits, or whose reader is gone, into a draft; what is finished or cancelled is left as it is.
 * A failure of the file is written to its row. May run twice: only the latest attempt keeps anything.
 * @throws what is no fault of the file, such as a lost database; the job is then tried again
 */
export async function readQueuedFile(
  services: Services,
  { tenantId, readingFileId }: QueuedFile,
  tools: ReadingTools = {},
): Promise<void> {
  const attempt = await inTenant(services.database, tenantId, async (trx) => {
    const claimed = await claimReadingFile(trx, tenantId, readingFileId, services.clock.now())
    const [original] = claimed ? await findFiles(trx, tenantId, [claimed.fileId]) : []
    return claimed && original ? { ...claimed, tenantId, original } : undefined
  })
  if (!attempt) return
  try {
    if (attempt.attempts > mostAttempts) throw documentsErrors.reading_broke_off({ attempts: mostAttempts })
    await readAttempt(services, attempt, tools)
  } catch (error) {
    if (error instanceof AttemptOver) return
    await inTenant(services.database, tenantId, async (trx) => {
      if (error instanceof AttemptPutDown) {
        const isPutDown = await putDownAttempt(trx, tenantId, attempt)
        if (isPutDown) await enqueueReading(services, trx, { tenantId, readingFileId }, attempt.original)
        return
      }
      if (!(error instanceof DomainError)) throw error
      const { code, details } = error
      await markFailed(trx, tenantId, attempt, { code, details, now: services.clock.now() })
    })
  }
}
