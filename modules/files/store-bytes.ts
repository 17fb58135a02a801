import { Readable } from 'node:stream'
import type { Trx } from '../../platform/db/database.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { newId } from '../../platform/new-id.ts'
import type { Services } from '../../platform/services.ts'
import { cleanFileName } from './clean-file-name.ts'
import { hoursToAttach, removeUnattachedFile } from './files-jobs.ts'
import { insertFile } from './files-store.ts'
import { storageKeyOf } from './storage-key.ts'

export type NewFile = { name: string; mediaType: string; content: Readable | Uint8Array }

type Owner = { tenantId: string; personId: string }

/** Puts bytes into the storage; nothing is in the database yet, so that no transaction waits for a slow upload. */
export async function storeContent(services: Services, owner: Owner, file: NewFile) {
  const id = newId()
  const storageKey = storageKeyOf(owner.tenantId, id)
  const content = file.content instanceof Readable ? file.content : Readable.from([file.content])
  const stored = await services.storage.put(storageKey, content, services.settings.maxUploadBytes)
  return { id, storageKey, name: cleanFileName(file.name), mediaType: file.mediaType, ...stored }
}

/** Records stored content in the caller's transaction, for a day unless something attaches it; answers the file's id. */
export async function recordFile(
  services: Services,
  trx: Trx,
  owner: Owner,
  stored: Awaited<ReturnType<typeof storeContent>>,
): Promise<string> {
  await insertFile(trx, {
    ...stored,
    tenantId: owner.tenantId,
    uploadedBy: owner.personId,
    uploadedAt: services.clock.now(),
  })
  await services.jobs.enqueue(
    trx,
    removeUnattachedFile,
    { tenantId: owner.tenantId, fileId: stored.id },
    { startAfterSeconds: hoursToAttach * 3600 },
  )
  return stored.id
}

/**
 * Stores content, then runs the steps that attach it in one transaction with its record. When they fail nothing stays,
 * neither record nor bytes.
 */
export async function keepFile<Answer>(
  services: Services,
  owner: Owner,
  file: NewFile,
  steps: (trx: Trx, stored: Awaited<ReturnType<typeof storeContent>>) => Promise<Answer>,
): Promise<Answer> {
  const stored = await storeContent(services, owner, file)
  try {
    return await inTenant(services.database, owner.tenantId, async (trx) => {
      await recordFile(services, trx, owner, stored)
      return steps(trx, stored)
    })
  } catch (error) {
    await services.storage.remove(stored.storageKey)
    throw error
  }
}

/** Stores bytes already in memory and records them; answers the file's id. */
export async function storeBytes(
  services: Services,
  trx: Trx,
  owner: Owner,
  file: { name: string; mediaType: string; bytes: Uint8Array },
): Promise<string> {
  return recordFile(services, trx, owner, await storeContent(services, owner, { ...file, content: file.bytes }))
}
