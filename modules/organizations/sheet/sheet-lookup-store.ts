import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { OrganizationVersion } from '../organization-terms.ts'
import { foldName } from '../rules/fold-name.ts'
import { versionColumns } from '../version-lookup-store.ts'

/** A version with what found it, and the life of its agency. */
export type FoundVersion = OrganizationVersion & {
  /** the code, or the folded name, it was looked up by */
  key: string
  /** found by its full name, not by a short or another one */
  isFullName: boolean
  lifeFrom: string
  lifeTo: string | null
  parentName: string | null
  placeName: string | null
}

const itsAgency = (column: string) => sql`(select ${sql.ref(column)} from organization agency
  where agency.tenant_id = version.tenant_id and agency.id = version.organization_id)`

/** Looked up row by row: few rows are found, and joins planned for many would read whole tables. */
const foundColumns = sql`${versionColumns}, ${itsAgency('agency.valid_from')} as "lifeFrom", ${itsAgency('agency.valid_to')} as "lifeTo",
  (select parent.name from organization parent where parent.tenant_id = version.tenant_id and parent.id = version.parent_id) as "parentName",
  (select place.kind || ' ' || place.name from known_place_version place where place.place_id = version.place_id
    order by place.valid_from desc nulls last limit 1) as "placeName"`

/** Versions of any time that have one of these codes. */
export async function findByCodes(trx: Trx, tenantId: string, codes: readonly string[]): Promise<FoundVersion[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<FoundVersion>`
    select given.code as key, true as "isFullName", ${foundColumns}
    from unnest(${[...codes]}::text[]) given(code)
    join organization_version version on version.tenant_id = ${tenantId} and version.code = given.code
    order by version.valid_from`.execute(trx)
  return rows
}

/** All versions of these agencies. */
export async function findOfAgencies(trx: Trx, tenantId: string, ids: readonly string[]): Promise<FoundVersion[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<FoundVersion>`
    select version.organization_id::text as key, true as "isFullName", ${foundColumns}
    from organization_version version
    where version.tenant_id = ${tenantId} and version.organization_id = any(${[...ids]}::uuid[])
    order by version.valid_from`.execute(trx)
  return rows
}

const mostOfOneName = 50

/**
 * Versions of any time that go by one of these folded names, those under nobody first. Of a name that very many have only some are
 * told: enough to see that it names nobody alone.
 */
export async function findByNames(trx: Trx, tenantId: string, keys: readonly string[]): Promise<FoundVersion[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<Omit<FoundVersion, 'isFullName'>>`
    select given.key, ${foundColumns}
    from unnest(${[...keys]}::text[]) given(key)
    cross join lateral (
      select held.* from organization_name names
      join organization_version held on held.tenant_id = names.tenant_id and held.organization_id = names.organization_id
        and held.valid_from = names.valid_from
      where names.tenant_id = ${tenantId} and names.key = given.key
      order by held.parent_id is not null, held.valid_from limit ${mostOfOneName}) version
    order by version.valid_from`.execute(trx)
  return rows.map(withFullName)
}

/** Versions of any time that go by one of these folded names and lie under one of these agencies. */
export async function findUnder(
  trx: Trx,
  tenantId: string,
  parentIds: readonly string[],
  keys: readonly string[],
): Promise<FoundVersion[]> {
  if (parentIds.length === 0 || keys.length === 0) return []
  // Names many have and agencies many lie under: only what is both is looked at further.
  const { rows } = await sql<Omit<FoundVersion, 'isFullName'>>`
    with version as materialized (
      select child.*, names.key from (
        select * from organization_version where tenant_id = ${tenantId} and parent_id = any(${[...parentIds]}::uuid[]) offset 0) child
      cross join lateral (
        select own.key from organization_name own where own.tenant_id = ${tenantId}
          and own.organization_id = child.organization_id and own.valid_from = child.valid_from
          and own.key = any(${[...keys]}::text[]) offset 0) names)
    select version.key, ${foundColumns} from version order by version.valid_from`.execute(trx)
  return rows.map(withFullName)
}

const withFullName = (row: Omit<FoundVersion, 'isFullName'>): FoundVersion => ({
  ...row,
  isFullName: foldName(row.name) === row.key,
})
