import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** One that would come under another for some days; agencies by their ids, those a sheet would make by any other key. */
export type ParentEdge = { child: string; parent: string; validFrom: string; validTo: string | null }

/**
 * The children that would be above themselves on one of the days, were these put in beside all that is there already. Because what is
 * there counts too, whichever of them are written no circle comes of it.
 */
export async function findCircles(trx: Trx, tenantId: string, edges: readonly ParentEdge[]): Promise<Set<string>> {
  if (edges.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    with recursive given as materialized (
      select child, parent, daterange("validFrom", "validTo") as days
      from json_to_recordset(${JSON.stringify(edges)}::json) as given(child text, parent text, "validFrom" date, "validTo" date)),
    line(root, id, days) as (
      select child, parent, days from given
      union
      select line.root, above.id, line.days * above.days
      from line cross join lateral (
        select given.parent as id, given.days from given where given.child = line.id
        union all
        select version.parent_id::text, daterange(version.valid_from, version.valid_to) from organization_version version
        where version.tenant_id = ${tenantId} and version.parent_id is not null
          and version.organization_id = case when line.id ~ '^[0-9a-f]{8}-' then line.id::uuid end) above
      where line.id <> line.root and above.days && line.days)
    select distinct root as id from line where id = root`.execute(trx)
  return new Set(rows.map(({ id }) => id))
}
