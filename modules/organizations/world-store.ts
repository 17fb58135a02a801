import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Who is whose parent on a day (yyyy-mm-dd), for these agencies and everybody above them. */
export async function findLines(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  on: string,
): Promise<{ id: string; parentId: string | null }[]> {
  const { rows } = await sql<{ id: string; parentId: string | null }>`
    with recursive line(id, parent_id) as (
      select version.organization_id, version.parent_id from organization_version version
      where version.tenant_id = ${tenantId} and version.organization_id = any(${[...organizationIds]}::uuid[])
        and version.valid_from <= ${on} and (version.valid_to is null or version.valid_to > ${on})
      union
      select version.organization_id, version.parent_id from line
      join organization_version version on version.tenant_id = ${tenantId} and version.organization_id = line.parent_id
        and version.valid_from <= ${on} and (version.valid_to is null or version.valid_to > ${on}))
    select id, parent_id as "parentId" from line`.execute(trx)
  return rows
}

/** Agencies living on a day that go by one of these folded names under the same agency. */
export async function findTakenNames(
  trx: Trx,
  tenantId: string,
  wanted: readonly { parentId: string | null; nameKey: string }[],
  on: string,
): Promise<{ parentId: string | null; nameKey: string; id: string; name: string }[]> {
  if (wanted.length === 0) return []
  const parents = [...new Set(wanted.flatMap(({ parentId }) => parentId ?? []))]
  const roots = wanted.flatMap(({ parentId, nameKey }) => (parentId === null ? nameKey : []))
  const { rows } = await sql<{ parentId: string | null; nameKey: string; id: string; name: string }>`
    with child as materialized (
      select version.parent_id, version.organization_id, version.name, named.key from organization_version version
      join organization_name named on named.tenant_id = ${tenantId} and named.organization_id = version.organization_id
        and named.valid_from = version.valid_from
      where version.tenant_id = ${tenantId} and version.parent_id = any(${parents}::uuid[])
        and version.valid_from <= ${on} and (version.valid_to is null or version.valid_to > ${on})),
    wanted as (select "parentId", "nameKey" from json_to_recordset(${JSON.stringify(wanted)}::json) as given("parentId" uuid, "nameKey" text))
    select distinct wanted."parentId", wanted."nameKey", child.organization_id as id, child.name
    from child join wanted on wanted."parentId" = child.parent_id and wanted."nameKey" = child.key
    union all
    select distinct null::uuid, named.key, root.organization_id, root.name
    from organization_name named join organization_version root on root.tenant_id = ${tenantId}
      and root.organization_id = named.organization_id and root.valid_from = named.valid_from
    where named.tenant_id = ${tenantId} and named.key = any(${roots}) and root.parent_id is null
      and root.valid_from <= ${on} and (root.valid_to is null or root.valid_to > ${on})`.execute(trx)
  return rows
}

/** Agencies living on a day that have one of these codes. */
export async function findTakenCodes(
  trx: Trx,
  tenantId: string,
  codes: readonly string[],
  on: string,
): Promise<{ level: string; code: string; id: string; name: string }[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<{ level: string; code: string; id: string; name: string }>`
    select level, code, organization_id as id, name from organization_version
    where tenant_id = ${tenantId} and code = any(${[...codes]}) and valid_from <= ${on} and (valid_to is null or valid_to > ${on})`.execute(
    trx,
  )
  return rows
}

/** Agencies of which a reorganization made or ended a version. */
export async function findTouched(trx: Trx, tenantId: string, reorganizationId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct organization_id as id from organization_version
    where tenant_id = ${tenantId} and (reorganization_id = ${reorganizationId} or ended_by = ${reorganizationId})`.execute(
    trx,
  )
  return rows.map((row) => row.id)
}
