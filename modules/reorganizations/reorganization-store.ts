import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { ReorganizationHeader, ReorganizationRecord, ReorganizationState } from './reorganization-record.ts'

const columns = sql`reorganization.id, reorganization.title, reorganization.document_number as "documentNumber",
  reorganization.document_issued_on as "documentIssuedOn", reorganization.document_issuer as "documentIssuer",
  reorganization.directive_id as "directiveId", reorganization.file_id as "fileId", reorganization.effective_on as "effectiveOn",
  (select json_build_object('id', file.id, 'name', file.name, 'mediaType', file.media_type, 'sizeBytes', file.size_bytes)
    from stored_file file where file.tenant_id = reorganization.tenant_id and file.id = reorganization.file_id) as file,
  reorganization.note, reorganization.undecided, reorganization.state, reorganization.version,
  creator.full_name as "createdByName", reorganization.created_at as "createdAt", reorganization.updated_at as "updatedAt",
  reorganization.recorded_by as "recordedBy", recorder.full_name as "recordedByName", reorganization.recorded_at as "recordedAt",
  reorganization.finished_at as "finishedAt", undoer.full_name as "undoneByName", reorganization.undone_at as "undoneAt",
  reorganization.undone_reason as "undoneReason",
  (select count(*)::integer from reorganization_change change
    where change.tenant_id = reorganization.tenant_id and change.reorganization_id = reorganization.id) as "changeCount"`

const tables = sql`reorganization
  join person creator on creator.tenant_id = reorganization.tenant_id and creator.id = reorganization.created_by
  left join person recorder on recorder.tenant_id = reorganization.tenant_id and recorder.id = reorganization.recorded_by
  left join person undoer on undoer.tenant_id = reorganization.tenant_id and undoer.id = reorganization.undone_by`

const headerColumns = (header: ReorganizationHeader) => ({
  title: header.title,
  document_number: header.documentNumber,
  document_issued_on: header.documentIssuedOn,
  document_issuer: header.documentIssuer,
  directive_id: header.directiveId,
  file_id: header.fileId,
  effective_on: header.effectiveOn,
  note: header.note,
  undecided: header.undecided,
})

export async function insertReorganization(
  trx: Trx,
  row: ReorganizationHeader & { tenantId: string; id: string; createdBy: string; at: Date },
): Promise<void> {
  await trx
    .insertInto('reorganization')
    .values({
      tenant_id: row.tenantId,
      id: row.id,
      ...headerColumns(row),
      state: 'draft',
      created_by: row.createdBy,
      created_at: row.at,
      updated_at: row.at,
    })
    .execute()
}

export async function findReorganization(
  trx: Trx,
  tenantId: string,
  id: string,
): Promise<ReorganizationRecord | undefined> {
  const { rows } = await sql<ReorganizationRecord>`
    select ${columns} from ${tables} where reorganization.tenant_id = ${tenantId} and reorganization.id = ${id}`.execute(
    trx,
  )
  return rows[0]
}

/** Locks the row until the transaction ends; answers its state and version. */
export async function lockReorganization(
  trx: Trx,
  tenantId: string,
  id: string,
): Promise<{ state: ReorganizationState; version: number } | undefined> {
  const row = await trx
    .selectFrom('reorganization')
    .select(['state', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, state: row.state as ReorganizationState }
}

/** A page of reorganizations, latest effective day first, drafts without a day before all. `after` is the last key shown. */
export async function listReorganizationRows(
  trx: Trx,
  tenantId: string,
  states: readonly ReorganizationState[],
  limit: number,
  after: readonly [effectiveOn: string, id: string] | null,
): Promise<(ReorganizationRecord & { sortOn: string })[]> {
  const sortOn = sql`coalesce(reorganization.effective_on, 'infinity'::date)`
  const afterKey = after ? sql`and (${sortOn}, reorganization.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<ReorganizationRecord & { sortOn: string }>`
    select ${columns}, ${sortOn} as "sortOn" from ${tables}
    where reorganization.tenant_id = ${tenantId} and reorganization.state = any(${[...states]}) ${afterKey}
    order by ${sortOn} desc, reorganization.id desc limit ${limit}`.execute(trx)
  return rows
}

/** Writes what a person says of a draft; counts the version up. */
export async function updateHeader(
  trx: Trx,
  tenantId: string,
  id: string,
  header: ReorganizationHeader,
  at: Date,
): Promise<number> {
  const { version } = await trx
    .updateTable('reorganization')
    .set((eb) => ({ ...headerColumns(header), updated_at: at, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** Counts the version up after its changes changed. */
export async function touchReorganization(trx: Trx, tenantId: string, id: string, at: Date): Promise<number> {
  const { version } = await trx
    .updateTable('reorganization')
    .set((eb) => ({ updated_at: at, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

type Move =
  | { state: 'recorded'; by: string; at: Date }
  | { state: 'followed'; at: Date }
  | { state: 'undoing'; by: string; at: Date; reason: string }
  | { state: 'following' | 'undone' | 'discarded'; at: Date }

/** Moves it on; the version counts up, for what may be done with it changes. */
export async function moveReorganization(trx: Trx, tenantId: string, id: string, move: Move): Promise<void> {
  await trx
    .updateTable('reorganization')
    .set((eb) => ({
      state: move.state,
      version: eb('version', '+', 1),
      updated_at: move.at,
      ...(move.state === 'recorded' ? { recorded_by: move.by, recorded_at: move.at } : {}),
      ...(move.state === 'followed' || move.state === 'undone' ? { finished_at: move.at } : {}),
      ...(move.state === 'undoing' ? { undone_by: move.by, undone_at: move.at, undone_reason: move.reason } : {}),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
