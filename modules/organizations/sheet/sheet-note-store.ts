import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** Replaces the notes of versions by the days they begin. */
export async function setNotes(
  trx: Trx,
  tenantId: string,
  rows: readonly { organizationId: string; validFrom: string; note: string | null }[],
): Promise<void> {
  await sql`
    update organization_version set note = given.note
    from json_to_recordset(${JSON.stringify(rows)}::json) as given("organizationId" uuid, "validFrom" date, note text)
    where tenant_id = ${tenantId} and organization_id = given."organizationId" and valid_from = given."validFrom"
      and organization_version.note is distinct from given.note`.execute(trx)
}
