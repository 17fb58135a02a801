import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { holdsOn } from '../directory-store.ts'
import type { Certainty, OrganizationVersion } from '../organization-terms.ts'
import { versionColumns } from '../version-lookup-store.ts'

/** A version with the names its parent and place had on the day of its life nearest to the day asked for. */
export type NamedVersion = OrganizationVersion & { rank: number; parentName: string | null; placeName: string | null }

/** Every version of an agency, oldest first. */
export async function listNamedVersions(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  on: string,
): Promise<NamedVersion[]> {
  const { rows } = await sql<NamedVersion>`
    select ${versionColumns}, version.rank,
      (select parent.name from organization_version parent where parent.tenant_id = ${tenantId}
        and parent.organization_id = version.parent_id and parent.valid_from <= moment.day
        and (parent.valid_to is null or parent.valid_to > moment.day)) as "parentName",
      (select place.name from known_place_version place where place.place_id = version.place_id
        and (place.valid_from is null or place.valid_from <= moment.day)
        and (place.valid_to is null or place.valid_to > moment.day)) as "placeName"
    from organization_version version,
      lateral (select least(greatest(version.valid_from, ${on}::date), version.valid_to - 1) as day) moment
    where version.tenant_id = ${tenantId} and version.organization_id = ${organizationId}
    order by version.valid_from`.execute(trx)
  return rows
}

/** How many agencies are directly under one on a day. */
export async function countChildren(trx: Trx, tenantId: string, organizationId: string, on: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from organization_version version
    where version.tenant_id = ${tenantId} and version.parent_id = ${organizationId} and ${holdsOn(on)}`.execute(trx)
  return rows[0]?.count ?? 0
}

/** One step of a succession, seen from one of its two agencies; names are those of that day. */
export type SuccessionStep = {
  side: 'cameFrom' | 'became'
  id: string
  name: string
  shortName: string | null
  /** yyyy-mm-dd */
  on: string
  position: number
  fields: string[] | null
  predecessorEnds: boolean
  certainty: Certainty
  reorganizationId: string
  title: string
  documentNumber: string | null
  documentIssuedOn: string | null
  documentIssuer: string | null
}

/** Who an agency came from and who it became, one step each way, in the order of days and of the act. */
export async function listSteps(trx: Trx, tenantId: string, organizationId: string): Promise<SuccessionStep[]> {
  const { rows } = await sql<SuccessionStep>`
    with step as (
      select 'became' as side, successor_id as other_id, on_date as day, succession.* from organization_succession succession
      where tenant_id = ${tenantId} and predecessor_id = ${organizationId}
      union all
      select 'cameFrom', predecessor_id, on_date - 1, succession.* from organization_succession succession
      where tenant_id = ${tenantId} and successor_id = ${organizationId})
    select step.side, step.other_id as id, coalesce(version.name, other.name) as name,
      case when version.name is null then other.short_name else version.short_name end as "shortName",
      step.on_date as "on", step.position, step.fields, step.predecessor_ends as "predecessorEnds", step.certainty,
      step.reorganization_id as "reorganizationId", reorganization.title, reorganization.document_number as "documentNumber",
      reorganization.document_issued_on as "documentIssuedOn", reorganization.document_issuer as "documentIssuer"
    from step
    join organization other on other.tenant_id = ${tenantId} and other.id = step.other_id
    join reorganization on reorganization.tenant_id = ${tenantId} and reorganization.id = step.reorganization_id
    left join organization_version version on version.tenant_id = ${tenantId} and version.organization_id = step.other_id
      and version.valid_from <= step.day and (version.valid_to is null or version.valid_to > step.day)
    order by step.on_date, step.position, name`.execute(trx)
  return rows
}
