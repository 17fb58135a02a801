import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { ChangeKind, RecordRow } from './record-row.ts'

/** A record as it is written. `uniqueKey`: see register_record.unique_key. */
export type WrittenRecord = RecordRow & { uniqueKey: string | null }

const columns = sql`record.id, record.register, record.keeper_organization_id as "keeperOrganizationId", record.place_id as "placeId",
  record.on_date as "onDate", record.title, record.stage, record.values, record.version, record.programme_version as "programmeVersion",
  record.client_key as "clientKey", record.created_by as "createdBy", record.created_at as "createdAt",
  record.changed_by as "changedBy", record.changed_at as "changedAt", record.submitted_by as "submittedBy",
  record.verified_by as "verifiedBy", record.removed_at as "removedAt"`

/** Columns of a RecordRow from `register_record record`. */
export const recordColumns = columns

const given = (
  rows: readonly WrittenRecord[],
) => sql`json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, register text,
  "keeperOrganizationId" uuid, "placeId" uuid, "onDate" date, title text, stage text, values jsonb, version integer,
  "programmeVersion" integer, "clientKey" uuid, "uniqueKey" text, "createdBy" uuid, "createdAt" timestamptz, "changedBy" uuid,
  "changedAt" timestamptz, "submittedBy" uuid, "verifiedBy" uuid, "removedAt" timestamptz)`

type Definition = { tenantId: string; programme: string; hash: string }

/** Writes new records in one statement. */
export async function insertRecords(trx: Trx, of: Definition, rows: readonly WrittenRecord[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into register_record (tenant_id, id, programme, register, keeper_organization_id, place_id, on_date, title, stage, values,
      version, programme_version, programme_hash, client_key, unique_key, created_by, created_at, changed_by, changed_at, submitted_by,
      verified_by, removed_at)
    select ${of.tenantId}::uuid, id, ${of.programme}, register, "keeperOrganizationId", "placeId", "onDate", title, stage, values,
      version, "programmeVersion", ${of.hash}, "clientKey", "uniqueKey", "createdBy", "createdAt", "changedBy", "changedAt",
      "submittedBy", "verifiedBy", "removedAt"
    from ${given(rows)}`.execute(trx)
}

/** Writes records that are there, locked before, as they now are; in one statement. */
export async function updateRecords(trx: Trx, of: Definition, rows: readonly WrittenRecord[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update register_record record set keeper_organization_id = given."keeperOrganizationId", place_id = given."placeId",
      on_date = given."onDate", title = given.title, stage = given.stage, values = given.values, version = given.version,
      programme_version = given."programmeVersion", programme_hash = ${of.hash}, unique_key = given."uniqueKey",
      changed_by = given."changedBy", changed_at = given."changedAt", submitted_by = given."submittedBy",
      verified_by = given."verifiedBy", removed_at = given."removedAt"
    from ${given(rows)} where record.tenant_id = ${of.tenantId} and record.id = given.id`.execute(trx)
}

export type NewChange = { id: string; kind: ChangeKind; note: string | null; record: RecordRow }

/** Appends what happened to records; `personId` null: an upgrade. */
export async function insertChanges(
  trx: Trx,
  { tenantId, personId, hash, at }: { tenantId: string; personId: string | null; hash: string; at: Date },
  changes: readonly NewChange[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ id, kind, note, record }) => ({
    id,
    kind,
    note,
    recordId: record.id,
    version: record.version,
    stage: record.stage,
    keeper: record.keeperOrganizationId,
    title: record.title,
    values: record.values,
    programmeVersion: record.programmeVersion,
  }))
  await sql`
    insert into register_change (tenant_id, id, record_id, version, kind, stage, keeper_organization_id, title, values,
      programme_version, programme_hash, note, by_person_id, at)
    select ${tenantId}::uuid, id, "recordId", version, kind, stage, keeper, title, values, "programmeVersion", ${hash}, note,
      ${personId}::uuid, ${at}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, "recordId" uuid, version integer, kind text, stage text,
      keeper uuid, title text, values jsonb, "programmeVersion" integer, note text)`.execute(trx)
}

export async function findRecord(
  trx: Trx,
  tenantId: string,
  register: string,
  id: string,
): Promise<RecordRow | undefined> {
  const { rows } = await sql<RecordRow>`
    select ${columns} from register_record record
    where record.tenant_id = ${tenantId} and record.id = ${id} and record.register = ${register}`.execute(trx)
  return rows[0]
}

/** Locks records until the transaction ends, in the order of their ids; those of other registers are left out. */
export async function lockRecords(
  trx: Trx,
  tenantId: string,
  register: string,
  ids: readonly string[],
): Promise<RecordRow[]> {
  const { rows } = await sql<RecordRow>`
    select ${columns} from register_record record
    where record.tenant_id = ${tenantId} and record.register = ${register} and record.id = any(${[...ids]}::uuid[])
    order by record.id for update`.execute(trx)
  return rows
}

/** Of an earlier version of their programme, locked. */
export async function lockOutdatedRecords(
  trx: Trx,
  tenantId: string,
  { code, version }: { code: string; version: number },
  afterId: string,
  limit: number,
): Promise<RecordRow[]> {
  const { rows } = await sql<RecordRow>`
    select ${columns} from register_record record
    where record.tenant_id = ${tenantId} and record.id > ${afterId} and record.programme = ${code}
      and record.programme_version < ${version}
    order by record.id limit ${limit} for update`.execute(trx)
  return rows
}

/** The record a form made, if it was sent before; the same form sent at the same moment waits until the transaction ends. */
export async function findByClientKey(trx: Trx, tenantId: string, clientKey: string): Promise<RecordRow | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`register form ${tenantId} ${clientKey}`}, 0))`.execute(trx)
  const { rows } = await sql<RecordRow>`
    select ${columns} from register_record record
    where record.tenant_id = ${tenantId} and record.client_key = ${clientKey}`.execute(trx)
  return rows[0]
}

/** Records, not removed, that have one of these keys. */
export async function findByUniqueKeys(
  trx: Trx,
  tenantId: string,
  register: string,
  keys: readonly string[],
): Promise<(RecordRow & { uniqueKey: string })[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<RecordRow & { uniqueKey: string }>`
    select ${columns}, record.unique_key as "uniqueKey" from register_record record
    where record.tenant_id = ${tenantId} and record.register = ${register} and record.removed_at is null
      and record.unique_key = any(${[...keys]}::text[])`.execute(trx)
  return rows
}

/** Whether a failure is the constraint by which a thing is recorded once. */
export const isDoubled = (error: unknown): boolean =>
  (error as { code?: string }).code === '23505' &&
  (error as { constraint?: string }).constraint === 'register_record_once'
