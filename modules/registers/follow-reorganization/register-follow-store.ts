import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export async function countKept(trx: Trx, tenantId: string, organizationIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from register_record
    where tenant_id = ${tenantId} and keeper_organization_id = any(${[...organizationIds]}::uuid[])`.execute(trx)
  return rows[0]?.count ?? 0
}

/** The next records kept in the name of one of these agencies, locked. */
export async function lockKept(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  limit: number,
): Promise<{ id: string; keeper: string }[]> {
  const { rows } = await sql<{ id: string; keeper: string }>`
    select id, keeper_organization_id as keeper from register_record
    where tenant_id = ${tenantId} and keeper_organization_id = any(${[...organizationIds]}::uuid[])
    order by id limit ${limit} for update`.execute(trx)
  return rows
}

/** Names other keepers, with a line in each record's history; values, places and stages stay as they are. */
export async function nameKeepers(
  trx: Trx,
  of: { tenantId: string; personId: string; note: string; at: Date },
  rows: readonly { id: string; changeId: string; keeper: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    with moved as (
      update register_record record set keeper_organization_id = given.keeper, version = record.version + 1,
        changed_by = ${of.personId}, changed_at = ${of.at}
      from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, "changeId" uuid, keeper uuid)
      where record.tenant_id = ${of.tenantId} and record.id = given.id
      returning record.*, given."changeId")
    insert into register_change (tenant_id, id, record_id, version, kind, stage, keeper_organization_id, title, values,
      programme_version, programme_hash, note, by_person_id, at)
    select tenant_id, "changeId", id, version, 'followed', stage, keeper_organization_id, title, values, programme_version,
      programme_hash, ${of.note}, ${of.personId}::uuid, ${of.at}::timestamptz from moved`.execute(trx)
}
