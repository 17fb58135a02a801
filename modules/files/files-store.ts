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
