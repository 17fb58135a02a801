import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** An agency as it was called for a time (yyyy-mm-dd, `to` exclusive). */
export type DemoAgencyVersion = { id: string; name: string; placeId: string | null; from: string; to: string | null }

/** All names agencies of the demonstration have had; the province's own before a neighbour's of the same name. */
export async function findDemoAgencyVersions(trx: Trx, tenantId: string): Promise<DemoAgencyVersion[]> {
  const { rows } = await sql<DemoAgencyVersion>`
    select organization_id as id, name, place_id as "placeId", valid_from::text as "from", valid_to::text as "to"
    from organization_version where tenant_id = ${tenantId} order by organization_id, valid_from`.execute(trx)
  return rows
}

/** Who took over from whom when an agency ended, the first of several first. */
export async function findDemoTakeovers(
  trx: Trx,
  tenantId: string,
): Promise<{ fromId: string; toId: string; on: string }[]> {
  const { rows } = await sql<{ fromId: string; toId: string; on: string }>`
    select predecessor_id as "fromId", successor_id as "toId", on_date::text as "on" from organization_succession
    where tenant_id = ${tenantId} and predecessor_ends order by on_date, position, successor_id`.execute(trx)
  return rows
}

/** Ids of places by the keys they are asked by: the unit that had a code on a day. */
export async function findPlacesByCode(
  trx: Trx,
  asked: readonly { key: string; code: string; on: string }[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; id: string }>`
    select asked.key, version.place_id as id
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked(key text, code text, "on" date)
    join known_place_version version on version.level = 'commune' and version.code = asked.code
      and coalesce(version.valid_from, '-infinity') <= asked."on" and coalesce(version.valid_to, 'infinity') > asked."on"`.execute(
    trx,
  )
  return new Map(rows.map(({ key, id }) => [key, id]))
}
