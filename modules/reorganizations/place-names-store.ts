import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Folded bare names of the places agencies govern and of those these were made of, by agency. */
export async function findPlaceNames(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (organizationIds.length === 0) return new Map()
  const { rows } = await sql<{ organizationId: string; names: string[] }>`
    with governed as (
      select distinct organization_id, place_id from organization_version
      where tenant_id = ${tenantId} and organization_id = any(${[...organizationIds]}::uuid[]) and place_id is not null),
    land as (
      select organization_id, place_id from governed
      union
      select governed.organization_id, succession.predecessor_id from governed
      join place_succession succession on succession.successor_id = governed.place_id)
    select land.organization_id as "organizationId", array_agg(distinct version.name_key) as names
    from land join known_place_version version on version.place_id = land.place_id and version.level = 'commune'
    group by land.organization_id`.execute(trx)
  return new Map(rows.map(({ organizationId, names }) => [organizationId, names]))
}
