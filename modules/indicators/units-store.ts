import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/**
 * Communes whose land lies in the province of the space: those under its place on a day or later, and those they came from. Without a
 * place of the committee: those that agencies of the space stand for.
 */
export async function findCommunes(
  trx: Trx,
  tenantId: string,
  provincePlaceId: string | null,
  on: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive inside(id) as (
      select ${provincePlaceId}::uuid where ${provincePlaceId}::uuid is not null
      union
      select version.place_id from inside join known_place_version version on version.parent_id = inside.id
        and (version.valid_to is null or version.valid_to > ${on}::date)),
    seat(id) as (
      select id from inside
      union
      select organization.place_id from organization where organization.tenant_id = ${tenantId} and organization.place_id is not null),
    land(id) as (
      select id from seat
      union
      select succession.predecessor_id from land join place_succession succession on succession.successor_id = land.id
        and (succession.tenant_id is null or succession.tenant_id = ${tenantId}))
    select land.id from land where exists (
      select from known_place_version version where version.place_id = land.id and version.level = 'commune')`.execute(
    trx,
  )
  return rows.map(({ id }) => id)
}

/** Places verified records of a programme are of. Reads a table of `registers`, whose front door does not tell. */
export async function findRecordPlaces(trx: Trx, tenantId: string, programme: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct place_id as id from register_record
    where tenant_id = ${tenantId} and programme = ${programme} and stage = 'verified' and place_id is not null`.execute(
    trx,
  )
  return rows.map(({ id }) => id)
}

/** Places that values or targets of a programme are kept of. */
export async function findValuePlaces(trx: Trx, tenantId: string, programme: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct place_id as id from indicator_value
    where tenant_id = ${tenantId} and programme = ${programme} and place_id is not null
    union
    select distinct place_id from indicator_target
    where tenant_id = ${tenantId} and programme = ${programme} and place_id is not null`.execute(trx)
  return rows.map(({ id }) => id)
}

/** The earliest year a record of a programme is dated in; null without one. */
export async function findFirstYear(trx: Trx, tenantId: string, programme: string): Promise<number | null> {
  const { rows } = await sql<{ year: number | null }>`
    select extract(year from min(on_date))::integer as year from register_record
    where tenant_id = ${tenantId} and programme = ${programme} and stage = 'verified'`.execute(trx)
  return rows[0]?.year ?? null
}
