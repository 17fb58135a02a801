import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { holdsOn } from '../directory-store.ts'
import type { OrganizationVersion } from '../organization-terms.ts'
import { versionColumns } from '../version-lookup-store.ts'

export type ExportedAgency = OrganizationVersion & { rank: number }

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
    select ${versionColumns}, version.rank from organization_version version
    where version.tenant_id = ${tenantId} and ${holdsOn(on)} ${afterKey}
    order by version.rank, version.name, version.organization_id limit ${limit}`.execute(trx)
  return rows
}

/** How an agency above another is called on a day. `under`: what is above it, where another agency of the day has its name. */
export type NamedAbove = { id: string; name: string; code: string | null; under: string | null }

export async function findNamedAbove(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, NamedAbove>> {
  const { rows } = await sql<NamedAbove>`
    select version.organization_id as id, version.name, version.code,
      case when version.code is null and exists (
        select from organization_name own
        join organization_name other on other.tenant_id = own.tenant_id and other.key = own.key
          and other.organization_id <> own.organization_id
        join organization_version twin on twin.tenant_id = other.tenant_id and twin.organization_id = other.organization_id
          and twin.valid_from = other.valid_from and twin.valid_from <= ${on} and (twin.valid_to is null or twin.valid_to > ${on})
        where own.tenant_id = ${tenantId} and own.organization_id = version.organization_id and own.valid_from = version.valid_from)
      then (select above.name from organization_version above where above.tenant_id = ${tenantId}
        and above.organization_id = version.parent_id and above.valid_from <= ${on}
        and (above.valid_to is null or above.valid_to > ${on})) end as under
    from organization_version version
    where version.tenant_id = ${tenantId} and version.organization_id = any(${[...ids]}::uuid[]) and ${holdsOn(on)}`.execute(
    trx,
  )
  return new Map(rows.map((row) => [row.id, row]))
}
