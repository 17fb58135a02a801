import type { Readable } from 'node:stream'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { cleanFileName } from '../../files/index.ts'
import { insertImport } from '../import-store.ts'
import { enqueueSheetCheck, readQueuedImport } from '../imports-jobs.ts'
import { maySteerImport } from '../imports-policy.ts'
import type { AnySheetKind } from '../sheet-kind.ts'
import { sheetKeyOf } from '../storage-key.ts'

export type UploadedSheet = {
  name: string
  content: Readable
  /** true once the content turned out longer than may be uploaded and was cut */
  isCut(): boolean
}

/**
 * Stores an uploaded sheet as it streams in and queues it to be read; nothing of it is looked at here. Answers the import's id.
 * @throws too_large, not_allowed; then nothing stays of the file
 */
export async function startImport(
  services: Services,
  actor: Actor,
  kind: AnySheetKind,
  targetId: string | null,
  sheet: UploadedSheet,
): Promise<string> {
  if (!maySteerImport(actor, kind)) throw commonErrors.not_allowed()
  if (kind.mayStart && !(await kind.mayStart(services, actor))) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  const { maxUploadBytes } = services.settings
  const key = { tenantId, importId: newId() }
  const storageKey = sheetKeyOf(tenantId, key.importId)
  await enqueueSheetCheck(services, key)
  await services.storage.put(storageKey, sheet.content, maxUploadBytes)
  try {
    if (sheet.isCut()) throw commonErrors.too_large({ limitBytes: maxUploadBytes })
    const fileName = cleanFileName(sheet.name)
    await inTenant(services.database, tenantId, async (trx) => {
      const startedAt = services.clock.now()
      await insertImport(trx, { ...key, kind: kind.code, targetId, fileName, startedBy: personId, startedAt })
      await services.jobs.enqueue(trx, readQueuedImport, key)
      await appendAudit(services, trx, actor, {
        action: 'sheet_import_started',
        subjectType: 'sheet_import',
        subjectId: key.importId,
        details: { kind: kind.code, title: kind.title, fileName },
      })
    })
    return key.importId
  } catch (error) {
    await services.storage.remove(storageKey)
    throw error
  }
}
