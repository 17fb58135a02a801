import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

export type Twin = { id: string; name: string; sameName: boolean; sameCode: boolean }

/** Agencies that, from a day on and before `validTo`, go by the same folded name under the same agency, or have the same code. */
export async function findTwins(
  trx: Trx,
  tenantId: string,
  given: { nameKey: string; parentId: string | null; code: string | null; validFrom: string; validTo?: string | null },
): Promise<Twin[]> {
  const { rows } = await sql<Twin>`
    select version.organization_id as id, version.name, named.found as "sameName", coalesce(version.code = ${given.code}, false) as "sameCode"
    from organization_version version, lateral (select version.parent_id is not distinct from ${given.parentId}::uuid and exists (
      select from organization_name names where names.tenant_id = ${tenantId} and names.key = ${given.nameKey}
        and names.organization_id = version.organization_id and names.valid_from = version.valid_from) as found) named
    where version.tenant_id = ${tenantId} and (version.valid_to is null or version.valid_to > ${given.validFrom})
      and version.valid_from < coalesce(${given.validTo ?? null}::date, 'infinity')
      and (version.code = ${given.code} or version.organization_id in (
        select names.organization_id from organization_name names where names.tenant_id = ${tenantId} and names.key = ${given.nameKey}))`.execute(
    trx,
  )
  return rows
}

/** An agency under which others can be entered from a day on: it has begun and not ended. */
export async function parentLives(trx: Trx, tenantId: string, organizationId: string, on: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select id from organization where tenant_id = ${tenantId} and id = ${organizationId}
      and valid_from <= ${on} and (valid_to is null or valid_to > ${on})`.execute(trx)
  return rows.length > 0
}

export async function placeLives(trx: Trx, placeId: string, on: string): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`
    select 1 as found from known_place_version where place_id = ${placeId} and (valid_to is null or valid_to > ${on}) limit 1`.execute(
    trx,
  )
  return rows.length > 0
}
