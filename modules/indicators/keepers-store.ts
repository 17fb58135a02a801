import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Of some agencies, those that stand for one of these places. */
export async function findSeats(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  placeIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from organization where tenant_id = ${tenantId} and id = any(${[...organizationIds]}::uuid[])
      and place_id = any(${[...placeIds]}::uuid[])`.execute(trx)
  return rows.map(({ id }) => id)
}

/** For which places some agencies stand, at which level; and the places whose land these once took in. */
export async function findSeatLand(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
): Promise<{ level: string; placeId: string }[]> {
  const { rows } = await sql<{ level: string; placeId: string }>`
    with recursive land(level, id) as (
      select level, place_id from organization where tenant_id = ${tenantId} and id = any(${[...organizationIds]}::uuid[])
        and place_id is not null
      union
      select land.level, succession.predecessor_id from land join place_succession succession on succession.successor_id = land.id
        and (succession.tenant_id is null or succession.tenant_id = ${tenantId}))
    select level, id as "placeId" from land`.execute(trx)
  return rows
}

/** Of some agencies, those that lead or help with an assignment measured by an indicator. */
export async function findMeasuredAgencies(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  of: { programme: string; indicator: string },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with tied as (
      select assignment.id, assignment.lead_organization_id from duty_measure measure
      join assignment on assignment.tenant_id = ${tenantId} and assignment.duty_id = measure.duty_id
        and (measure.assignment_id is null or measure.assignment_id = assignment.id)
      where measure.tenant_id = ${tenantId} and measure.programme = ${of.programme} and measure.kind = 'indicator'
        and measure.code = ${of.indicator} and measure.untied_at is null),
    party(id) as (
      select lead_organization_id from tied
      union
      select helped.organization_id from tied join assignment_coordinator helped on helped.tenant_id = ${tenantId}
        and helped.assignment_id = tied.id)
    select id from party where id = any(${[...organizationIds]}::uuid[])`.execute(trx)
  return rows.map(({ id }) => id)
}
