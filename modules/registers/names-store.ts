import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Something kept by its id, on a day (yyyy-mm-dd) by which its name is meant. */
export type AskedName = { kind: 'place' | 'agency' | 'record'; id: string; on: string }

/** Names of places and agencies as they were on a day, or nearest to it; titles of records as they are. */
export async function findNames(
  trx: Trx,
  tenantId: string,
  asked: readonly AskedName[],
): Promise<(AskedName & { name: string })[]> {
  if (asked.length === 0) return []
  const { rows } = await sql<AskedName & { name: string }>`
    select asked.kind, asked.id, asked."on", named.name
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked(kind text, id uuid, "on" date)
    cross join lateral (
      (select version.name from known_place_version version where asked.kind = 'place' and version.place_id = asked.id
        order by greatest(version.valid_from - asked."on", asked."on" - version.valid_to + 1, 0), version.valid_from nulls first limit 1)
      union all
      (select version.name from organization_version version where asked.kind = 'agency' and version.tenant_id = ${tenantId}
        and version.organization_id = asked.id
        order by greatest(version.valid_from - asked."on", asked."on" - version.valid_to + 1, 0), version.valid_from limit 1)
      union all
      (select record.title from register_record record where asked.kind = 'record' and record.tenant_id = ${tenantId}
        and record.id = asked.id)) named`.execute(trx)
  return rows
}
