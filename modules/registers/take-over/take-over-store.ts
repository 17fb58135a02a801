import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { RecordRow } from '../record-row.ts'
import type { TakenOverChange } from './history-of.ts'

type Definition = { tenantId: string; programmeVersion: number; hash: string }

/** Dates records that were just written as they came about, and writes what happened to them; two statements for all. */
export async function writeHistories(
  trx: Trx,
  { tenantId, programmeVersion, hash }: Definition,
  records: readonly { record: RecordRow; changes: readonly TakenOverChange[] }[],
): Promise<void> {
  const heads = records.map(({ record, changes }) => {
    const [first, last] = [changes[0], changes.at(-1)]
    return {
      id: record.id,
      version: last?.version,
      by: first?.byPersonId,
      at: first?.at,
      lastBy: last?.byPersonId,
      lastAt: last?.at,
    }
  })
  await sql`
    update register_record record set version = given.version, created_by = given.by, created_at = given.at,
      changed_by = given."lastBy", changed_at = given."lastAt"
    from json_to_recordset(${JSON.stringify(heads)}::json)
      as given(id uuid, version integer, by uuid, at timestamptz, "lastBy" uuid, "lastAt" timestamptz)
    where record.tenant_id = ${tenantId} and record.id = given.id`.execute(trx)
  const rows = records.flatMap(({ record, changes }) =>
    changes.map((change) => ({ ...change, id: newId(), recordId: record.id, title: record.title })),
  )
  await sql`
    insert into register_change (tenant_id, id, record_id, version, kind, stage, keeper_organization_id, title, values,
      programme_version, programme_hash, note, by_person_id, at)
    select ${tenantId}::uuid, id, "recordId", version, kind, stage, "keeperOrganizationId", title, values, ${programmeVersion}, ${hash},
      note, "byPersonId", at
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, "recordId" uuid, version integer, kind text, stage text,
      "keeperOrganizationId" uuid, title text, values jsonb, note text, "byPersonId" uuid, at timestamptz)`.execute(trx)
}
