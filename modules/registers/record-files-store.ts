import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Notes that a record names files; the copies of photos go with them. */
export async function insertRecordFiles(
  trx: Trx,
  tenantId: string,
  recordId: string,
  fileIds: readonly string[],
): Promise<void> {
  await sql`
    insert into register_file (tenant_id, file_id, record_id)
    select ${tenantId}::uuid, id, ${recordId}::uuid from (
      select unnest(${[...fileIds]}::uuid[]) as id
      union
      select unnest(array[photo.thumbnail_file_id, photo.public_file_id]) from register_photo photo
      where photo.tenant_id = ${tenantId} and photo.file_id = any(${[...fileIds]}::uuid[])) named
    on conflict do nothing`.execute(trx)
}

export type RecordFile = {
  id: string
  name: string
  mediaType: string
  sizeBytes: number
  thumbnailId: string | null
  width: number | null
  height: number | null
}

/** Files by their ids, photos with their small copies. */
export async function findRecordFiles(trx: Trx, tenantId: string, ids: readonly string[]): Promise<RecordFile[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<RecordFile>`
    select file.id, file.name, file.media_type as "mediaType", file.size_bytes as "sizeBytes",
      photo.thumbnail_file_id as "thumbnailId", photo.width, photo.height
    from stored_file file
    left join register_photo photo on photo.tenant_id = file.tenant_id and photo.file_id = file.id
    where file.tenant_id = ${tenantId} and file.id = any(${[...ids]}::uuid[])`.execute(trx)
  return rows
}

/** Records that name a file, or have named it. */
export async function findRecordsOfFile(
  trx: Trx,
  tenantId: string,
  fileId: string,
): Promise<{ register: string; keeperOrganizationId: string; placeId: string | null }[]> {
  const { rows } = await sql<{ register: string; keeperOrganizationId: string; placeId: string | null }>`
    select record.register, record.keeper_organization_id as "keeperOrganizationId", record.place_id as "placeId"
    from register_file named
    join register_record record on record.tenant_id = named.tenant_id and record.id = named.record_id
    where named.tenant_id = ${tenantId} and named.file_id = ${fileId}`.execute(trx)
  return rows
}

export async function insertPhoto(
  trx: Trx,
  photo: {
    tenantId: string
    fileId: string
    thumbnailFileId: string
    publicFileId: string
    width: number
    height: number
  },
): Promise<void> {
  await trx
    .insertInto('register_photo')
    .values({
      tenant_id: photo.tenantId,
      file_id: photo.fileId,
      thumbnail_file_id: photo.thumbnailFileId,
      public_file_id: photo.publicFileId,
      width: photo.width,
      height: photo.height,
    })
    .execute()
}
