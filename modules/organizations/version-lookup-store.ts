import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { OrganizationVersion } from './organization-terms.ts'

/** Columns of an OrganizationVersion from `organization_version version`. */
export const versionColumns = sql`version.organization_id as "organizationId", version.valid_from as "validFrom",
  version.valid_to as "validTo", version.kind, version.level, version.name, version.short_name as "shortName", version.code,
  version.code_102 as "code102", version.aliases, version.parent_id as "parentId", version.place_id as "placeId", version.fields,
  version.certainty, version.note, version.reorganization_id as "reorganizationId", version.ended_by as "endedBy"`

/** Every version of these agencies, oldest first. */
export async function findVersions(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
): Promise<OrganizationVersion[]> {
  if (organizationIds.length === 0) return []
  const { rows } = await sql<OrganizationVersion>`
    select ${versionColumns} from organization_version version
    where version.tenant_id = ${tenantId} and version.organization_id = any(${[...organizationIds]}::uuid[])
    order by version.organization_id, version.valid_from`.execute(trx)
  return rows
}

/** Agencies directly under these on a day, with the terms that hold then, and those that come under them later. */
export async function findChildrenFrom(
  trx: Trx,
  tenantId: string,
  parentIds: readonly string[],
  on: string,
): Promise<OrganizationVersion[]> {
  if (parentIds.length === 0) return []
  const { rows } = await sql<OrganizationVersion>`
    select ${versionColumns} from organization_version version
    where version.tenant_id = ${tenantId} and version.parent_id = any(${[...parentIds]}::uuid[])
      and (version.valid_to is null or version.valid_to > ${on})
    order by version.valid_from, version.rank, version.name`.execute(trx)
  return rows
}
