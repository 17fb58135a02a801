import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type AskedPlace = { level: string; code: string; on: string }

/** Places that have a code at a level on a day. */
export async function findCodedPlaces(
  trx: Trx,
  asked: readonly AskedPlace[],
): Promise<(AskedPlace & { placeId: string; name: string })[]> {
  const { rows } = await sql<AskedPlace & { placeId: string; name: string }>`
    select asked.level, asked.code, asked."on", version.place_id as "placeId", version.name
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked(level text, code text, "on" date)
    join known_place_version version on version.level = asked.level and version.code = asked.code
      and (version.valid_from is null or version.valid_from <= asked."on")
      and (version.valid_to is null or version.valid_to > asked."on")`.execute(trx)
  return rows
}

/** Places of which anything was ever recorded under a kind from a day on, withdrawn or not, or that a record covers on it. */
export async function findRecordedPlaces(
  trx: Trx,
  tenantId: string,
  kind: string,
  on: string,
  placeIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ placeId: string }>`
    select distinct place_id as "placeId" from recognition
    where tenant_id = ${tenantId} and kind = ${kind} and place_id = any(${[...placeIds]}::uuid[])
      and (valid_from >= ${on} or valid_to is null or valid_to > ${on})`.execute(trx)
  return rows.map(({ placeId }) => placeId)
}
