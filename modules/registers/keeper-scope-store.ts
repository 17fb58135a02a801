import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

export type FoundArea = { kind: 'seat' | 'place'; id: string }

/**
 * Where some agencies keep registers for their own area on a day (yyyy-mm-dd): `seat`, those that stand for a place of one of the
 * levels; `place`, the places they stand for, all that lies in them, and the former ones whose land it was.
 */
export async function findArea(
  trx: Trx,
  tenantId: string,
  asked: { organizationIds: readonly string[]; levels: readonly string[]; on: string },
): Promise<FoundArea[]> {
  if (asked.organizationIds.length === 0 || asked.levels.length === 0) return []
  const { rows } = await sql<FoundArea>`
    with recursive seat as materialized (
      select organization.id, organization.place_id from organization
      where organization.tenant_id = ${tenantId} and organization.id = any(${[...asked.organizationIds]}::uuid[])
        and organization.level = any(${[...asked.levels]}::text[]) and organization.place_id is not null),
    inside(id) as (
      select place_id from seat
      union
      select version.place_id from inside join known_place_version version on version.parent_id = inside.id
        and coalesce(version.valid_from, '-infinity') <= ${asked.on}::date and coalesce(version.valid_to, 'infinity') > ${asked.on}::date),
    land(id) as (
      select id from inside
      union
      select succession.predecessor_id from land join place_succession succession on succession.successor_id = land.id
        and (succession.tenant_id is null or succession.tenant_id = ${tenantId}) and succession.on_date <= ${asked.on}
      where exists (select from known_place_version version where version.place_id = succession.predecessor_id
        and version.level in (select own.level from known_place_version own where own.place_id = land.id)))
    select 'seat' as kind, id from seat
    union all select 'place', id from land`.execute(trx)
  return rows
}
