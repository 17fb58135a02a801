import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** Days from `validFrom` up to but not including `validTo` (yyyy-mm-dd; null: open). */
export type Period = { validFrom: string; validTo: string | null }

/** The days an agency has, and whether a period lies wholly in them. */
export async function findParentLife(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  period: Period,
): Promise<(Period & { name: string; covers: boolean }) | undefined> {
  const { rows } = await sql<Period & { name: string; covers: boolean }>`
    select organization.name, organization.valid_from as "validFrom", organization.valid_to as "validTo",
      coalesce((select range_agg(daterange(version.valid_from, version.valid_to)) @> daterange(${period.validFrom}, ${period.validTo})
        from organization_version version where version.tenant_id = ${tenantId} and version.organization_id = organization.id), false) as covers
    from organization where tenant_id = ${tenantId} and id = ${organizationId}`.execute(trx)
  return rows[0]
}

/** The first day of a period on which `organizationId` is above `parentId`, or is it; null when it never is. */
export async function findCycleDay(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  parentId: string,
  period: Period,
): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    with recursive line(id, days) as (
      select ${parentId}::uuid, daterange(${period.validFrom}, ${period.validTo})
      union
      select version.parent_id, line.days * daterange(version.valid_from, version.valid_to)
      from line join organization_version version on version.tenant_id = ${tenantId} and version.organization_id = line.id
        and version.parent_id is not null and daterange(version.valid_from, version.valid_to) && line.days
      where line.id <> ${organizationId}::uuid)
    select min(lower(days)) as day from line where id = ${organizationId}::uuid`.execute(trx)
  return rows[0]?.day ?? null
}
