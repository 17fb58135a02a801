import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { OrganizationVersion } from '../organization-terms.ts'
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

const foundColumns = sql`${versionColumns}, organization.valid_from as "lifeFrom", organization.valid_to as "lifeTo",
  (select parent.name from organization parent where parent.tenant_id = version.tenant_id and parent.id = version.parent_id) as "parentName",
  (select place.kind || ' ' || place.name from known_place_version place where place.place_id = version.place_id
    order by place.valid_from desc nulls last limit 1) as "placeName"`

const itsAgency = sql`join organization on organization.tenant_id = version.tenant_id and organization.id = version.organization_id`

/** Versions of any time that have one of these codes. */
export async function findByCodes(trx: Trx, tenantId: string, codes: readonly string[]): Promise<FoundVersion[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<FoundVersion>`
    select given.code as key, true as "isFullName", ${foundColumns}
    from unnest(${[...codes]}::text[]) given(code)
    join organization_version version on version.tenant_id = ${tenantId} and version.code = given.code
    ${itsAgency} order by version.valid_from`.execute(trx)
  return rows
}

/** Versions of any time that go by one of these folded names, whichever of theirs it is. */
export async function findByNames(trx: Trx, tenantId: string, keys: readonly string[]): Promise<FoundVersion[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<Omit<FoundVersion, 'isFullName'>>`
    select names.key, ${foundColumns}
    from organization_name names
    join organization_version version on version.tenant_id = names.tenant_id and version.organization_id = names.organization_id
      and version.valid_from = names.valid_from
    ${itsAgency}
    where names.tenant_id = ${tenantId} and names.key = any(${[...keys]}::text[])
    order by version.valid_from`.execute(trx)
  return rows.map((row) => ({ ...row, isFullName: false }))
}

/** An agency that would come under a parent, for the days of one of its versions. */
export type ParentChange = { organizationId: string; parentId: string; validFrom: string; validTo: string | null }

/** Of these, the agencies that are above their new parent, or are it, on one of the days. */
export async function findCircles(trx: Trx, tenantId: string, changes: readonly ParentChange[]): Promise<Set<string>> {
  if (changes.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    with recursive line(root, id, days) as (
      select "organizationId", "parentId", daterange("validFrom", "validTo")
      from json_to_recordset(${JSON.stringify(changes)}::json) as given("organizationId" uuid, "parentId" uuid, "validFrom" date, "validTo" date)
      union
      select line.root, version.parent_id, line.days * daterange(version.valid_from, version.valid_to)
      from line join organization_version version on version.tenant_id = ${tenantId} and version.organization_id = line.id
        and version.parent_id is not null and daterange(version.valid_from, version.valid_to) && line.days
      where line.id <> line.root)
    select distinct root as id from line where id = root`.execute(trx)
  return new Set(rows.map(({ id }) => id))
}
