import { inTenant } from '../../platform/db/in-tenant.ts'
import { defineJob } from '../../platform/jobs/jobs.ts'
import type { Services } from '../../platform/services.ts'
import { appendAudit } from '../audit/index.ts'
import { deleteFile, isFileAttached } from './files-store.ts'
import { storageKeyOf } from './storage-key.ts'

export type UploadedFile = { tenantId: string; fileId: string }

/** How long an uploaded file waits for something to attach it. */
export const hoursToAttach = 24

export const removeUnattachedFile = defineJob<UploadedFile>('remove-unattached-file')

/**
 * Removes a file that nothing names: record and audit row together, then its bytes. Attached meanwhile, the foreign key
 * refuses and the next try finds it attached; cut off before the bytes are gone, the next try removes them.
 */
export async function removeFileUnlessAttached(services: Services, { tenantId, fileId }: UploadedFile): Promise<void> {
  const isKept = await inTenant(services.database, tenantId, async (trx) => {
    if (await isFileAttached(trx, tenantId, fileId)) return true
    const name = await deleteFile(trx, tenantId, fileId)
    if (name !== undefined)
      await appendAudit(
        services,
        trx,
        { tenantId, personId: null },
        { action: 'unattached_file_removed', subjectType: 'file', subjectId: fileId, details: { name } },
      )
    return false
  })
  if (!isKept) await services.storage.remove(storageKeyOf(tenantId, fileId))
}

/** Registers the work of this module's jobs. */
export function handleFileJobs(services: Services): void {
  services.jobs.handle(removeUnattachedFile, (file) => removeFileUnlessAttached(services, file))
}
