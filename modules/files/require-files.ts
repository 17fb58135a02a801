import type { Trx } from '../../platform/db/database.ts'
import { fileErrors } from './files-errors.ts'
import { type FileRow, findFiles } from './files-store.ts'

/** The files a person attaches: each must exist and have been uploaded by that person. */
export async function requireFiles(
  trx: Trx,
  actor: { tenantId: string; personId: string },
  fileIds: readonly string[],
): Promise<FileRow[]> {
  const wanted = [...new Set(fileIds)]
  const files = await findFiles(trx, actor.tenantId, wanted)
  if (files.length !== wanted.length || files.some((file) => file.uploadedBy !== actor.personId))
    throw fileErrors.file_not_yours()
  return files
}
