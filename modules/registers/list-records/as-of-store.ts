import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ChangeKind, RecordRow } from '../record-row.ts'
import { recordColumns } from '../record-store.ts'

/** A record with the last that had happened to it by a moment. */
export type PastRow = RecordRow & {
  lastKind: ChangeKind
  pastStage: RecordRow['stage']
  pastTitle: string
  pastValues: RecordRow['values']
  pastKeeper: string
  pastVersion: number
  pastProgrammeVersion: number
  pastAt: Date
}

/** The next records, newest first, that were there before a moment, as their last change before it left them; removed ones too. */
export async function listPastRows(
  trx: Trx,
  of: { tenantId: string; register: string; before: Date; limit: number; afterId: string | null; id?: string },
): Promise<PastRow[]> {
  const { rows } = await sql<PastRow>`
    select ${recordColumns}, last.kind as "lastKind", last.stage as "pastStage", last.title as "pastTitle", last.values as "pastValues",
      last.keeper_organization_id as "pastKeeper", last.version as "pastVersion", last.programme_version as "pastProgrammeVersion",
      last.at as "pastAt"
    from register_record record
    cross join lateral (select change.* from register_change change
      where change.tenant_id = ${of.tenantId} and change.record_id = record.id and change.at < ${of.before}
      order by change.version desc limit 1) last
    where record.tenant_id = ${of.tenantId} and record.register = ${of.register}
      ${of.id === undefined ? sql`` : sql`and record.id = ${of.id}::uuid`}
      ${of.afterId === null ? sql`` : sql`and record.id < ${of.afterId}::uuid`}
    order by record.id desc limit ${of.limit}`.execute(trx)
  return rows
}
