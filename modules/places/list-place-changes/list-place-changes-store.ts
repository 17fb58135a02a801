import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { knownTo } from '../place-lookup-store.ts'

/** Days on which a version began or ended, of a place, of anything ever under it, and of those it came from. */
export async function findChangeDays(trx: Trx, tenantId: string, placeId: string): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    with recursive line(id) as (
      select ${placeId}::uuid
      union
      select succession.predecessor_id from line join place_succession succession on succession.successor_id = line.id
        and ${knownTo('succession', tenantId)}),
    tree(id) as (
      select id from line
      union
      select version.place_id from tree join known_place_version version on version.parent_id = tree.id
        and ${knownTo('version', tenantId)})
    select distinct edge.day from known_place_version version
    cross join lateral (values (version.valid_from), (version.valid_to)) edge(day)
    where version.place_id = any(array(select id from tree)) and edge.day is not null and ${knownTo('version', tenantId)}
    order by edge.day`.execute(trx)
  return rows.map((row) => row.day)
}
