import { inTenant } from '../../platform/db/in-tenant.ts'
import { defineJob } from '../../platform/jobs/jobs.ts'
import type { Services } from '../../platform/services.ts'
import type { ImportKey } from './import-record.ts'
import { findImport } from './import-store.ts'
import { sheetKeyOf } from './storage-key.ts'

const running = { pollSeconds: 0.5, silentSeconds: 30, expireSeconds: 6 * 3600, batchSize: 1 }

export const readQueuedImport = defineJob<ImportKey>('read-sheet-import', running)

/** `personId`: whose rights the writing needs, and in whose name it goes into the ledger. */
export type QueuedApplying = ImportKey & { personId: string }
export const applyQueuedImport = defineJob<QueuedApplying>('apply-sheet-import', running)

/** Bytes are stored before there is a row that names them; this is queued before them. */
export const removeUnusedSheet = defineJob<ImportKey>('remove-unused-sheet')
const hoursToStart = 24

export const enqueueSheetCheck = (services: Services, key: ImportKey): Promise<void> =>
  inTenant(services.database, key.tenantId, (trx) =>
    services.jobs.enqueue(trx, removeUnusedSheet, key, { startAfterSeconds: hoursToStart * 3600 }),
  )

/** Removes bytes nobody reads any more, because the upload broke off or the reading ended without removing them. */
export async function removeSheetUnlessReading(services: Services, key: ImportKey): Promise<void> {
  const record = await inTenant(services.database, key.tenantId, (trx) => findImport(trx, key))
  if (record?.state !== 'reading') await services.storage.remove(sheetKeyOf(key.tenantId, key.importId))
}
