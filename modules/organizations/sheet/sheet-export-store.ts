import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { holdsOn } from '../directory-store.ts'
import type { OrganizationVersion } from '../organization-terms.ts'
import { versionColumns } from '../version-lookup-store.ts'

/** An agency of a day's directory with the names a sheet needs. */
export type ExportedAgency = OrganizationVersion & {
  rank: number
  parentName: string | null
  parentCode: string | null
  /** the agency above the parent, where another agency of that day has the parent's name */
  grandparentName: string | null
}

export type ExportKey = readonly [rank: number, name: string, id: string]

/** A page of the directory of a day in the order of the official list. `after` is the last one exported. */
export async function listForExport(
  trx: Trx,
  tenantId: string,
  on: string,
  limit: number,
  after: ExportKey | null,
): Promise<ExportedAgency[]> {
  const afterKey = after
    ? sql`and (version.rank, version.name, version.organization_id) > (${after[0]}::smallint, ${after[1]}, ${after[2]}::uuid)`
    : sql``
  const { rows } = await sql<ExportedAgency>`
    with version as materialized (
      select version.* from organization_version version
      where version.tenant_id = ${tenantId} and ${holdsOn(on)} ${afterKey}
      order by version.rank, version.name, version.organization_id limit ${limit}),
    parents as materialized (
      select parent.organization_id, parent.valid_from, parent.name, parent.code, parent.parent_id
      from organization_version parent
      where parent.tenant_id = ${tenantId} and parent.organization_id in (select parent_id from version)
        and parent.valid_from <= ${on} and (parent.valid_to is null or parent.valid_to > ${on})),
    ambiguous as materialized (
      select parents.organization_id,
        (select above.name from organization_version above where above.tenant_id = ${tenantId}
          and above.organization_id = parents.parent_id and above.valid_from <= ${on}
          and (above.valid_to is null or above.valid_to > ${on})) as above_name
      from parents where parents.code is null and exists (
        select from organization_name own
        join organization_name other on other.tenant_id = own.tenant_id and other.key = own.key
          and other.organization_id <> own.organization_id
        join organization_version twin on twin.tenant_id = other.tenant_id and twin.organization_id = other.organization_id
          and twin.valid_from = other.valid_from and twin.valid_from <= ${on} and (twin.valid_to is null or twin.valid_to > ${on})
        where own.tenant_id = ${tenantId} and own.organization_id = parents.organization_id and own.valid_from = parents.valid_from))
    select ${versionColumns}, version.rank, parents.name as "parentName", parents.code as "parentCode",
      ambiguous.above_name as "grandparentName"
    from version left join parents on parents.organization_id = version.parent_id
    left join ambiguous on ambiguous.organization_id = version.parent_id
    order by version.rank, version.name, version.organization_id`.execute(trx)
  return rows
}
