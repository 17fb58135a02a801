import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { RecognitionRecord } from '../rules/recognised-land.ts'

/** Withdraws records, each with its reason; those withdrawn meanwhile stay as they are. */
export async function withdrawRows(
  trx: Trx,
  actor: { tenantId: string; personId: string },
  rows: readonly { id: string; reason: string }[],
  at: Date,
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update recognition set withdrawn_at = ${at}, withdrawn_by = ${actor.personId}, withdrawn_reason = given.reason
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, reason text)
    where recognition.tenant_id = ${actor.tenantId} and recognition.id = given.id and recognition.withdrawn_at is null`.execute(
    trx,
  )
}

export type ExportedRecognition = RecognitionRecord & { kind: string; placeId: string }

/** A page of records that are not withdrawn by kind, day and id: those that hold on a day (yyyy-mm-dd), or all (null). */
export async function listForExport(
  trx: Trx,
  tenantId: string,
  on: string | null,
  limit: number,
  after: ExportedRecognition | null,
): Promise<ExportedRecognition[]> {
  const holds =
    on === null
      ? sql``
      : sql`and valid_from <= ${on} and (valid_to is null or valid_to > ${on}) and exists (
          select from known_place_version version where version.place_id = recognition.place_id
            and (version.valid_from is null or version.valid_from <= ${on}) and (version.valid_to is null or version.valid_to > ${on}))`
  const afterKey = after
    ? sql`and (kind, valid_from, id) > (${after.kind}, ${after.validFrom}::date, ${after.id}::uuid)`
    : sql``
  const { rows } = await sql<ExportedRecognition>`
    select id, kind, place_id as "placeId", status, valid_from as "validFrom", valid_to as "validTo", decision_number as "decisionNumber",
      decision_on as "decisionOn", decision_issuer as "decisionIssuer", note, certainty
    from recognition where tenant_id = ${tenantId} and withdrawn_at is null ${holds} ${afterKey}
    order by kind, valid_from, id limit ${limit}`.execute(trx)
  return rows
}
