import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ChangeKind, RecordStage, RecordValues } from '../record-row.ts'

export type ChangeRow = {
  version: number
  kind: ChangeKind
  stage: RecordStage
  values: RecordValues
  programmeVersion: number
  note: string | null
  byName: string | null
  at: Date
}

/** What happened to a record, the newest first; at most `limit`, before a version when one is told. */
export async function findHistory(trx: Trx, tenantId: string, recordId: string, limit: number): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    select change.version, change.kind, change.stage, change.values, change.programme_version as "programmeVersion", change.note,
      person.full_name as "byName", change.at
    from register_change change
    left join person on person.tenant_id = change.tenant_id and person.id = change.by_person_id
    where change.tenant_id = ${tenantId} and change.record_id = ${recordId}
    order by change.version desc limit ${limit}`.execute(trx)
  return rows
}

/** A record's values as a version of it left them. */
export async function findValuesAt(
  trx: Trx,
  tenantId: string,
  recordId: string,
  version: number,
): Promise<{ values: RecordValues; programmeVersion: number } | undefined> {
  const { rows } = await sql<{ values: RecordValues; programmeVersion: number }>`
    select change.values, change.programme_version as "programmeVersion" from register_change change
    where change.tenant_id = ${tenantId} and change.record_id = ${recordId} and change.version = ${version}`.execute(
    trx,
  )
  return rows[0]
}
