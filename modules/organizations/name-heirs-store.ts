import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** An agency that bears, or took over from one that bore, the folded name `nameKey`; `lives`: on the day asked for. */
export type NameHeir = { nameKey: string; id: string; name: string; lives: boolean }

/** Agencies that bear one of these folded names (`foldName`), and those that took over from one that did by a day (yyyy-mm-dd). */
export async function findNameHeirs(
  trx: Trx,
  tenantId: string,
  nameKeys: readonly string[],
  on: string,
): Promise<NameHeir[]> {
  if (nameKeys.length === 0) return []
  const { rows } = await sql<NameHeir>`
    with recursive named(key, id) as (
      select names.key, names.organization_id from organization_name names
      where names.tenant_id = ${tenantId} and names.key = any(${[...new Set(nameKeys)]}::text[])
      union
      select named.key, succession.successor_id from named join organization_succession succession
        on succession.tenant_id = ${tenantId} and succession.predecessor_id = named.id and succession.predecessor_ends
        and succession.on_date <= ${on})
    select named.key as "nameKey", organization.id, organization.name,
      organization.valid_from <= ${on} and (organization.valid_to is null or organization.valid_to > ${on}) as lives
    from named join organization on organization.tenant_id = ${tenantId} and organization.id = named.id
    order by organization.name, organization.id`.execute(trx)
  return rows
}
