import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { knownTo } from '../place-lookup-store.ts'

/** Provinces that became, or came from, one of these, with every name they have had. */
export async function findProvinceKin(
  trx: Trx,
  tenantId: string,
  provinceIds: readonly string[],
): Promise<{ provinceId: string; id: string; name: string }[]> {
  const { rows } = await sql<{ provinceId: string; id: string; name: string }>`
    with kin as (
      select predecessor_id as province_id, successor_id as id from place_succession succession
      where predecessor_id = any(${[...provinceIds]}::uuid[]) and ${knownTo('succession', tenantId)}
      union
      select successor_id, predecessor_id from place_succession succession
      where successor_id = any(${[...provinceIds]}::uuid[]) and ${knownTo('succession', tenantId)})
    select distinct kin.province_id as "provinceId", version.place_id as id, version.name
    from kin join known_place_version version on version.place_id = kin.id and version.level = 'province'
      and ${knownTo('version', tenantId)}`.execute(trx)
  return rows
}
