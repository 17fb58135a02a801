import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import type { NewRecognition } from './recognition-terms.ts'
import type { RecognitionRecord } from './rules/recognised-land.ts'

const given = (
  rows: readonly NewRecognition[],
) => sql`json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, kind text,
  "placeId" uuid, status text, "validFrom" date, "validTo" date, "decisionNumber" text, "decisionOn" date, "decisionIssuer" text,
  note text, certainty text, "reorganizationId" uuid)`

/**
 * Writes records; their days must be free (constraint recognition_once).
 * @returns their ids, in the order given
 */
export async function insertRows(
  trx: Trx,
  actor: { tenantId: string; personId: string },
  rows: readonly NewRecognition[],
  at: Date,
): Promise<string[]> {
  if (rows.length === 0) return []
  const identified = rows.map((row) => ({ ...row, id: newId() }))
  await sql`
    insert into recognition (tenant_id, id, kind, place_id, status, valid_from, valid_to, decision_number, decision_on,
      decision_issuer, note, certainty, reorganization_id, recorded_by, recorded_at)
    select ${actor.tenantId}, id, kind, "placeId", status, "validFrom", "validTo", "decisionNumber", "decisionOn", "decisionIssuer",
      note, certainty, "reorganizationId", ${actor.personId}::uuid, ${at}::timestamptz
    from ${given(identified)}`.execute(trx)
  return identified.map(({ id }) => id)
}

/** Whether a failure is the constraint by which a kind is recorded of a place once for a day. */
export const isOverlap = (error: unknown): boolean =>
  (error as { code?: string; constraint?: string }).code === '23P01' &&
  (error as { constraint?: string }).constraint === 'recognition_once'

export type RowInTheWay = {
  recognitionId: string
  placeName: string | null
  status: RecognitionRecord['status']
  validFrom: string
  validTo: string | null
  decisionNumber: string | null
}

/** A record, not withdrawn, that shares a day with one of those to be written. */
export async function findRowInTheWay(
  trx: Trx,
  tenantId: string,
  rows: readonly NewRecognition[],
): Promise<RowInTheWay | null> {
  if (rows.length === 0) return null
  const { rows: found } = await sql<RowInTheWay>`
    select recognition.id as "recognitionId", recognition.status, recognition.valid_from as "validFrom",
      recognition.valid_to as "validTo", recognition.decision_number as "decisionNumber", (
        select version.name from known_place_version version where version.place_id = recognition.place_id
        order by version.valid_from desc nulls last limit 1) as "placeName"
    from ${given(rows)} join recognition on recognition.tenant_id = ${tenantId} and recognition.place_id = given."placeId"
      and recognition.kind = given.kind and recognition.withdrawn_at is null
      and daterange(recognition.valid_from, recognition.valid_to) && daterange(given."validFrom", given."validTo")
    order by recognition.valid_from limit 1`.execute(trx)
  return found[0] ?? null
}

/** What is recorded of places under a kind, withdrawn records left out, by place and then by day. */
export async function findRecords(
  trx: Trx,
  tenantId: string,
  kind: string,
  placeIds: readonly string[],
): Promise<(RecognitionRecord & { placeId: string })[]> {
  if (placeIds.length === 0) return []
  const { rows } = await sql<RecognitionRecord & { placeId: string }>`
    select id, place_id as "placeId", status, valid_from as "validFrom", valid_to as "validTo", decision_number as "decisionNumber",
      decision_on as "decisionOn", decision_issuer as "decisionIssuer", note, certainty
    from recognition
    where tenant_id = ${tenantId} and kind = ${kind} and place_id = any(${[...placeIds]}::uuid[]) and withdrawn_at is null
    order by place_id, valid_from`.execute(trx)
  return rows
}

/** Places of which a kind is recorded as recognised. */
export async function findRecognisedPlaces(trx: Trx, tenantId: string, kind: string): Promise<string[]> {
  const { rows } = await sql<{ placeId: string }>`
    select distinct place_id as "placeId" from recognition
    where tenant_id = ${tenantId} and kind = ${kind} and status = 'recognised' and withdrawn_at is null`.execute(trx)
  return rows.map(({ placeId }) => placeId)
}

/** Withdraws what a reorganization recorded and nobody withdrew before; answers the ids. */
export async function withdrawRowsOf(
  trx: Trx,
  actor: { tenantId: string; personId: string },
  reorganizationId: string,
  reason: string,
  at: Date,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update recognition set withdrawn_at = ${at}, withdrawn_by = ${actor.personId}, withdrawn_reason = ${reason}
    where tenant_id = ${actor.tenantId} and reorganization_id = ${reorganizationId} and withdrawn_at is null
    returning id`.execute(trx)
  return rows.map(({ id }) => id)
}
