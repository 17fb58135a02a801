import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** Compares every agency as it is shown with its versions on a day (yyyy-mm-dd; see showVersions); answers the ids of those shown otherwise. */
export async function checkShownTerms(trx: Trx, tenantId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select shown.id from organization shown
    left join (
      select distinct on (organization_id) * from organization_version where tenant_id = ${tenantId}
      order by organization_id, case when valid_from > ${today} then valid_from - ${today}::date + 1000000
        else ${today}::date - valid_from end) version on version.organization_id = shown.id
    left join (
      select organization_id, min(valid_from) as begins, max(coalesce(valid_to, 'infinity')) as ends
      from organization_version where tenant_id = ${tenantId} group by organization_id) life on life.organization_id = shown.id
    where shown.tenant_id = ${tenantId} and case when version.organization_id is null
      then shown.valid_to is distinct from shown.valid_from
      else (shown.kind, shown.level, shown.name, shown.short_name, shown.code, shown.code_102, shown.aliases, shown.parent_id,
        shown.place_id, shown.fields, shown.valid_from, coalesce(shown.valid_to, 'infinity'))
      is distinct from (version.kind, version.level, version.name, version.short_name, version.code, version.code_102,
        version.aliases, version.parent_id, version.place_id, version.fields, life.begins, life.ends) end
    order by shown.id`.execute(trx)
  return rows.map(({ id }) => id)
}
