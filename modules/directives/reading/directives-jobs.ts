import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import type { Services } from '../../../platform/services.ts'
import { pagePictureKey } from '../source/page-picture-key.ts'
import { findSource } from '../source/source-page-store.ts'

export type QueuedFile = { tenantId: string; readingFileId: string }

/** A small file is begun within half a second; a scan of 200 pages may take hours. */
const reading = { pollSeconds: 0.5, silentSeconds: 30, expireSeconds: 12 * 3600 }

/** Two queues, each read one file at a time, so that short files are not stuck behind a long scan. */
export const readShortFile = defineJob<QueuedFile>('read-short-file', { ...reading, batchSize: 5 })
export const readLongFile = defineJob<QueuedFile>('read-long-file', { ...reading, batchSize: 1 })

/** Above this a PDF or a picture is taken for a scan of many pages. */
const longFromBytes = 512 * 1024
const mayBeScan = /\.(?:pdf|jpe?g|png|tiff?)$/i

/** Queues a reading in the caller's transaction. */
export const enqueueReading = (
  services: Services,
  trx: Trx,
  file: QueuedFile,
  { name, sizeBytes }: { name: string; sizeBytes: number },
): Promise<void> =>
  services.jobs.enqueue(trx, sizeBytes > longFromBytes && mayBeScan.test(name) ? readLongFile : readShortFile, file)

/** Pictures of pages are stored before the directive they belong to; this is queued before them. */
export type PagePictures = { tenantId: string; directiveId: string; numbers: number[] }

export const removeUnusedPictures = defineJob<PagePictures>('remove-unused-page-pictures')
const hoursToFinish = 24

export const enqueuePictureCheck = (services: Services, pictures: PagePictures): Promise<void> =>
  inTenant(services.database, pictures.tenantId, (trx) =>
    services.jobs.enqueue(trx, removeUnusedPictures, pictures, { startAfterSeconds: hoursToFinish * 3600 }),
  )

/** Removes pictures whose directive never came to be, because reading broke off after they were stored. */
export async function removePicturesUnlessUsed(
  services: Services,
  { tenantId, directiveId, numbers }: PagePictures,
): Promise<void> {
  const source = await inTenant(services.database, tenantId, (trx) => findSource(trx, tenantId, directiveId))
  if (source !== undefined) return
  for (const number of numbers) await services.storage.remove(pagePictureKey(tenantId, directiveId, number))
}
