import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import { holdsOn, knownTo } from './place-lookup-store.ts'
import type { Box, Outline } from './rules/boundaries/outline.ts'
import type { PlaceLevel } from './rules/place-kind.ts'

/** The boundary of a place for a time (yyyy-mm-dd, `validTo` not included; null: open). */
export type Boundary = {
  placeId: string
  validFrom: string | null
  validTo: string | null
  outline: Outline
  source: string
}

/** The space's boundaries of these places that hold on a day. */
export async function findBoundaries(
  trx: Trx,
  tenantId: string,
  placeIds: readonly string[],
  on: string,
): Promise<Boundary[]> {
  if (placeIds.length === 0) return []
  const { rows } = await sql<Boundary>`
    select boundary.place_id as "placeId", boundary.valid_from as "validFrom", boundary.valid_to as "validTo", boundary.outline,
      boundary.source
    from place_boundary boundary
    where boundary.tenant_id = ${tenantId} and boundary.place_id = any(${[...placeIds]}::uuid[]) and ${holdsOn('boundary', on)}`.execute(
    trx,
  )
  return rows
}

export type NewBoundary = Boundary & { box: Box }

/** Writes boundaries; those of the same places that held on any of their days go. */
export async function replaceBoundaries(
  trx: Trx,
  tenantId: string,
  rows: readonly NewBoundary[],
  { by, at }: { by: string | null; at: Date },
): Promise<void> {
  if (rows.length === 0) return
  const given = JSON.stringify(rows.map(({ box, ...row }) => ({ id: newId(), ...row, ...box })))
  await sql`select pg_advisory_xact_lock(hashtext('dondoc boundaries ' || ${tenantId}))`.execute(trx)
  await sql`
    delete from place_boundary old
    using json_to_recordset(${given}::json) as given("placeId" uuid, "validFrom" date, "validTo" date)
    where old.tenant_id = ${tenantId} and old.place_id = given."placeId"
      and daterange(old.valid_from, old.valid_to) && daterange(given."validFrom", given."validTo")`.execute(trx)
  await sql`
    insert into place_boundary (tenant_id, id, place_id, valid_from, valid_to, outline, west, south, east, north, source, imported_by,
      imported_at)
    select ${tenantId}::uuid, id, "placeId", "validFrom", "validTo", outline, west, south, east, north, source, ${by}::uuid, ${at}
    from json_to_recordset(${given}::json) as given(id uuid, "placeId" uuid, "validFrom" date, "validTo" date, outline jsonb,
      west double precision, south double precision, east double precision, north double precision, source text)`.execute(
    trx,
  )
}

export type DrawnPlace = { id: string; name: string; level: PlaceLevel; outline: Outline; source: string }

/** Places of a level that are on a day and of which the space has a boundary, with the name of that day. */
export async function listDrawnPlaces(
  trx: Trx,
  tenantId: string,
  { on, level }: { on: string; level: PlaceLevel },
): Promise<DrawnPlace[]> {
  const { rows } = await sql<DrawnPlace>`
    select boundary.place_id as id, version.name, version.level, boundary.outline, boundary.source
    from place_boundary boundary
    join known_place_version version on version.place_id = boundary.place_id and ${holdsOn('version', on)}
      and ${knownTo('version', tenantId)}
    where boundary.tenant_id = ${tenantId} and version.level = ${level} and ${holdsOn('boundary', on)}
    order by version.name, boundary.place_id`.execute(trx)
  return rows
}
