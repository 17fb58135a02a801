import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

const holdsOn = (on: string) => sql`(version.valid_from is null or version.valid_from <= ${on})
  and (version.valid_to is null or version.valid_to > ${on})`

/** Who is whose parent on a day (yyyy-mm-dd), for these places and everything above them. */
export async function findPlaceLines(
  trx: Trx,
  placeIds: readonly string[],
  on: string,
): Promise<{ id: string; parentId: string | null }[]> {
  const { rows } = await sql<{ id: string; parentId: string | null }>`
    with recursive line(id, parent_id) as (
      select version.place_id, version.parent_id from known_place_version version
      where version.place_id = any(${[...placeIds]}::uuid[]) and ${holdsOn(on)}
      union
      select version.place_id, version.parent_id from line
      join known_place_version version on version.place_id = line.parent_id and ${holdsOn(on)})
    select id, parent_id as "parentId" from line`.execute(trx)
  return rows
}

/** For places whose land takes part in a succession on a day (yyyy-mm-dd) or later, the first such day. */
export async function findLaterPlaceSuccessions(
  trx: Trx,
  tenantId: string,
  placeIds: readonly string[],
  on: string,
): Promise<{ id: string; on: string }[]> {
  const ids = sql`any(${[...placeIds]}::uuid[])`
  const known = sql`(tenant_id is null or tenant_id = ${tenantId}) and on_date >= ${on}`
  const { rows } = await sql<{ id: string; on: string }>`
    select id, min(on_date) as "on" from (
      select predecessor_id as id, on_date from place_succession where predecessor_id = ${ids} and ${known}
      union all
      select successor_id, on_date from place_succession where successor_id = ${ids} and ${known}) later group by id`.execute(
    trx,
  )
  return rows
}

/** Places living on a day that are called so under the same place; the kind is part of the name. */
export async function findTakenPlaceNames(
  trx: Trx,
  wanted: readonly { parentId: string | null; name: string }[],
  on: string,
): Promise<{ parentId: string | null; id: string; name: string }[]> {
  if (wanted.length === 0) return []
  const { rows } = await sql<{ parentId: string | null; id: string; name: string }>`
    select distinct version.parent_id as "parentId", version.place_id as id, version.name
    from json_to_recordset(${JSON.stringify(wanted)}::json) as wanted("parentId" uuid, name text)
    join known_place_version version on (version.parent_id = wanted."parentId" or (version.parent_id is null and wanted."parentId" is null))
      and lower(version.name) = lower(wanted.name) and ${holdsOn(on)}`.execute(trx)
  return rows
}

/** Places living on a day that have one of these codes. */
export async function findTakenPlaceCodes(
  trx: Trx,
  codes: readonly string[],
  on: string,
): Promise<{ level: string; code: string; id: string; name: string }[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<{ level: string; code: string; id: string; name: string }>`
    select version.level, version.code, version.place_id as id, version.name from known_place_version version
    where version.code = any(${[...codes]}) and ${holdsOn(on)}`.execute(trx)
  return rows
}
