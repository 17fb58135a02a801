import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

export type FileRow = {
  id: string
  name: string
  mediaType: string
  sizeBytes: number
  storageKey: string
  uploadedBy: string
}

export async function insertFile(
  trx: Trx,
  file: FileRow & { tenantId: string; sha256: string; uploadedAt: Date },
): Promise<void> {
  await trx
    .insertInto('stored_file')
    .values({
      tenant_id: file.tenantId,
      id: file.id,
      name: file.name,
      media_type: file.mediaType,
      size_bytes: file.sizeBytes,
      sha256: file.sha256,
      storage_key: file.storageKey,
      uploaded_by: file.uploadedBy,
      uploaded_at: file.uploadedAt,
    })
    .execute()
}

export async function findFiles(trx: Trx, tenantId: string, ids: readonly string[]): Promise<FileRow[]> {
  if (ids.length === 0) return []
  const rows = await trx
    .selectFrom('stored_file')
    .select(['id', 'name', 'media_type', 'size_bytes', 'storage_key', 'uploaded_by'])
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    mediaType: row.media_type,
    sizeBytes: Number(row.size_bytes),
    storageKey: row.storage_key,
    uploadedBy: row.uploaded_by,
  }))
}

/** Whether evidence, an answer to a difficulty, a directive, a reading run, a reorganization or a record names the file: all that refer to files. */
export async function isFileAttached(trx: Trx, tenantId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ attached: boolean }>`
    select exists (select from evidence where tenant_id = ${tenantId} and file_id = ${id})
      or exists (select from difficulty_move where tenant_id = ${tenantId} and file_id = ${id})
      or exists (select from directive where tenant_id = ${tenantId} and source_file_id = ${id})
      or exists (select from reading_file where tenant_id = ${tenantId} and file_id = ${id})
      or exists (select from reorganization where tenant_id = ${tenantId} and file_id = ${id})
      or exists (select from register_file where tenant_id = ${tenantId} and file_id = ${id}) as attached`.execute(trx)
  return rows[0]?.attached === true
}

/** Deletes the record; answers its name, or nothing when there is none. A foreign key refuses while it is attached. */
export async function deleteFile(trx: Trx, tenantId: string, id: string): Promise<string | undefined> {
  const row = await trx
    .deleteFrom('stored_file')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst()
  return row?.name
}
