import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Change } from '../rules/change.ts'

/** Puts these changes of a draft in the place of those with their ids. */
export async function updateChanges(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ id, kind, certainty, note, ...terms }) => ({ id, kind, certainty, note, terms }))
  await sql`
    update reorganization_change change
    set kind = given.kind, terms = given.terms, certainty = given.certainty, note = given.note
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, kind text, certainty text, note text, terms jsonb)
    where change.tenant_id = ${tenantId} and change.reorganization_id = ${reorganizationId} and change.id = given.id`.execute(
    trx,
  )
}
