import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { holdsOn, knownTo } from '../place-lookup-store.ts'
import type { Certainty, PlaceParent } from '../place-terms.ts'

/** A unit at the other end of a succession, as it was then (its last day, or its first). */
export type Relative = PlaceParent & {
  side: 'predecessor' | 'successor'
  on: string
  certainty: Certainty
  document: string | null
  reorganizationId: string | null
}

/** Who a place came from and who took it over, directly. */
export async function findRelatives(trx: Trx, tenantId: string, placeId: string): Promise<Relative[]> {
  const { rows } = await sql<Relative>`
    with related as (
      select 'predecessor' as side, predecessor_id as relative_id, on_date - 1 as day, succession.* from place_succession succession
      where successor_id = ${placeId} and ${knownTo('succession', tenantId)}
      union all
      select 'successor', successor_id, on_date, succession.* from place_succession succession
      where predecessor_id = ${placeId} and ${knownTo('succession', tenantId)})
    select related.side, related.on_date as "on", related.certainty, related.document,
      related.reorganization_id as "reorganizationId", version.place_id as id, version.name, version.kind, version.level, version.code
    from related join known_place_version version on version.place_id = related.relative_id and ${holdsOn('version', sql`related.day`)}
      and ${knownTo('version', tenantId)}
    order by related.side, related.on_date, version.level desc, version.name`.execute(trx)
  return rows
}

/** How many places lie directly under one on a day. */
export async function countChildren(trx: Trx, tenantId: string, placeId: string, on: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from known_place_version version
    where version.parent_id = ${placeId} and ${holdsOn('version', on)} and ${knownTo('version', tenantId)}`.execute(trx)
  return rows[0]?.count ?? 0
}
