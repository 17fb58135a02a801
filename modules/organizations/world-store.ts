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
  const { rows } = await sql<{ parentId: string | null; nameKey: string; id: string; name: string }>`
    select distinct version.parent_id as "parentId", names.key as "nameKey", version.organization_id as id, version.name
    from json_to_recordset(${JSON.stringify(wanted)}::json) as wanted("parentId" uuid, "nameKey" text)
    join organization_name names on names.tenant_id = ${tenantId} and names.key = wanted."nameKey"
    join organization_version version on version.tenant_id = ${tenantId} and version.organization_id = names.organization_id
      and version.valid_from = names.valid_from and version.parent_id is not distinct from wanted."parentId"
      and version.valid_from <= ${on} and (version.valid_to is null or version.valid_to > ${on})`.execute(trx)
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
