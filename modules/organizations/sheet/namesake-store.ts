import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { foldName } from '../rules/fold-name.ts'
import type { Namesake } from './rules/tell-namesakes.ts'

export type FoundNamesake = Namesake & { key: string; kind: string; level: string }

/** Versions of any time whose full name folds to one of these, wherever they lie; only what is needed to count them. */
export async function findNamesakes(trx: Trx, tenantId: string, keys: readonly string[]): Promise<FoundNamesake[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<FoundNamesake>`
    select names.key, version.organization_id as "organizationId", version.name, version.kind, version.level,
      version.valid_from as "validFrom", version.valid_to as "validTo", parent.name as "parentName"
    from organization_name names
    join organization_version version on version.tenant_id = names.tenant_id
      and version.organization_id = names.organization_id and version.valid_from = names.valid_from
    left join organization parent on parent.tenant_id = version.tenant_id and parent.id = version.parent_id
    where names.tenant_id = ${tenantId} and names.key = any(${[...keys]}::text[])
    order by version.valid_from, version.organization_id`.execute(trx)
  const folded = new Map([...new Set(rows.map(({ name }) => name))].map((name) => [name, foldName(name)]))
  return rows.filter(({ name, key }) => folded.get(name) === key)
}
