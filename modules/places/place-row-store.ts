import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import type { NewPlaceVersion, PlaceSuccession } from './place-terms.ts'
import { foldPlaceName } from './rules/fold-place-name.ts'

const rowsPerStatement = 5000

const jsonOf = (row: NewPlaceVersion) => {
  const { nameKey, plainKey } = foldPlaceName(row.name)
  return {
    id: newId(),
    place_id: row.placeId,
    valid_from: row.validFrom,
    valid_to: row.validTo ?? null,
    level: row.level,
    kind: row.kind,
    name: row.name,
    code: row.code,
    parent_id: row.parentId,
    name_key: nameKey,
    plain_key: plainKey,
    certainty: row.certainty ?? 'confirmed',
    note: row.note ?? null,
    reorganization_id: row.reorganizationId ?? null,
    ended_by: row.endedBy ?? null,
  }
}

/** Writes versions of places, nationwide ones where the tenant is null; one parameter however many rows there are. */
export async function insertVersionRows(
  trx: Trx,
  tenantId: string | null,
  rows: readonly NewPlaceVersion[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const chunk = rows.slice(start, start + rowsPerStatement)
    await sql`
      insert into place_version (id, tenant_id, place_id, valid_from, valid_to, level, kind, name, code, parent_id, name_key, plain_key,
        certainty, note, reorganization_id, ended_by)
      select id, ${tenantId}::uuid, place_id, valid_from, valid_to, level, kind, name, code, parent_id, name_key, plain_key, certainty,
        note, reorganization_id, ended_by
      from json_to_recordset(${JSON.stringify(chunk.map(jsonOf))}::json) as given(id uuid, place_id uuid, valid_from date,
        valid_to date, level text, kind text, name text, code text, parent_id uuid, name_key text, plain_key text, certainty text,
        note text, reorganization_id uuid, ended_by uuid)`.execute(trx)
  }
}

/** Writes who took over whose land, nationwide where the tenant is null. */
export async function insertSuccessionRows(
  trx: Trx,
  tenantId: string | null,
  rows: readonly PlaceSuccession[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const chunk = rows.slice(start, start + rowsPerStatement).map((row) => ({ id: newId(), ...row }))
    await sql`
      insert into place_succession (id, tenant_id, predecessor_id, successor_id, on_date, certainty, document, reorganization_id)
      select id, ${tenantId}::uuid, "predecessorId", "successorId", "on", certainty, document, "reorganizationId"
      from json_to_recordset(${JSON.stringify(chunk)}::json) as given(id uuid, "predecessorId" uuid, "successorId" uuid, "on" date,
        certainty text, document text, "reorganizationId" uuid)`.execute(trx)
  }
}
