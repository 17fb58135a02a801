import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** Later reorganizations that changed what this one made, changed or passed work to: their titles and days. */
export async function findLaterReorganizations(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
): Promise<{ title: string; effectiveOn: string; unitName: string }[]> {
  const { rows } = await sql<{ title: string; effectiveOn: string; unitName: string }>`
    with own as (select effective_on from reorganization where tenant_id = ${tenantId} and id = ${reorganizationId}),
    touched(id) as (
      select organization_id from organization_version
      where tenant_id = ${tenantId} and (reorganization_id = ${reorganizationId} or ended_by = ${reorganizationId})
      union select successor_id from organization_succession
      where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId}),
    land(id) as (
      select place_id from place_version
      where tenant_id = ${tenantId} and (reorganization_id = ${reorganizationId} or ended_by = ${reorganizationId})
      union select successor_id from place_succession
      where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId}),
    later(reorganization_id, name) as (
      select coalesce(version.ended_by, version.reorganization_id), version.name from organization_version version, own
      where version.tenant_id = ${tenantId} and version.organization_id in (select id from touched)
        and ((version.ended_by <> ${reorganizationId} and version.valid_to >= own.effective_on)
          or (version.reorganization_id <> ${reorganizationId} and version.valid_from >= own.effective_on))
      union
      select coalesce(version.ended_by, version.reorganization_id), version.name from place_version version, own
      where version.tenant_id = ${tenantId} and version.place_id in (select id from land)
        and ((version.ended_by <> ${reorganizationId} and version.valid_to >= own.effective_on)
          or (version.reorganization_id <> ${reorganizationId} and version.valid_from >= own.effective_on)))
    select distinct on (reorganization.id) reorganization.title, reorganization.effective_on as "effectiveOn", later.name as "unitName"
    from later join reorganization on reorganization.tenant_id = ${tenantId} and reorganization.id = later.reorganization_id
    where reorganization.id <> ${reorganizationId}
    order by reorganization.id limit 5`.execute(trx)
  return rows
}

/** Agencies entered under, or moved under, an agency this reorganization made, by anything else. */
export async function findOtherChildren(trx: Trx, tenantId: string, reorganizationId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select child.name from organization_version child
    where child.tenant_id = ${tenantId} and child.reorganization_id is distinct from ${reorganizationId}
      and child.parent_id in (select made.organization_id from organization_version made
        where made.tenant_id = ${tenantId} and made.reorganization_id = ${reorganizationId} and not exists (
          select from organization_version before where before.tenant_id = ${tenantId}
            and before.organization_id = made.organization_id and before.valid_from < made.valid_from))
    limit 5`.execute(trx)
  return rows.map(({ name }) => name)
}

/** Recognitions of places this reorganization made, recorded by anything else. */
export async function countOtherRecognitions(trx: Trx, tenantId: string, reorganizationId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from recognition
    join place on place.id = recognition.place_id and place.reorganization_id = ${reorganizationId}
    where recognition.tenant_id = ${tenantId} and recognition.withdrawn_at is null
      and recognition.reorganization_id is distinct from ${reorganizationId}`.execute(trx)
  return rows[0]?.count ?? 0
}

/** Agencies this reorganization made. */
export async function findMadeOrganizations(trx: Trx, tenantId: string, reorganizationId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select made.organization_id as id from organization_version made
    where made.tenant_id = ${tenantId} and made.reorganization_id = ${reorganizationId} and not exists (
      select from organization_version before where before.tenant_id = ${tenantId}
        and before.organization_id = made.organization_id and before.valid_from < made.valid_from)`.execute(trx)
  return rows.map(({ id }) => id)
}
