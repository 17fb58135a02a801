import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { versionColumns } from './place-lookup-store.ts'
import { insertVersionRows } from './place-row-store.ts'
import type { OwnPlaceVersion, PlaceVersion } from './place-terms.ts'

/** A place the space makes by a reorganization of its own, with the terms of its first version. */
export type NewPlace = Omit<OwnPlaceVersion, 'placeId' | 'validFrom'> & { id: string; validFrom: string }

/** Enters places of the space's own with their first version; parents must come before or among them. */
export async function insertPlaces(trx: Trx, tenantId: string, rows: readonly NewPlace[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into place (id, tenant_id, reorganization_id) select id, ${tenantId}::uuid, "reorganizationId"
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, "reorganizationId" uuid)`.execute(trx)
  await insertVersionRows(
    trx,
    tenantId,
    rows.map(({ id, ...terms }) => ({ ...terms, placeId: id })),
  )
}

/**
 * Gives the space versions of its own of nationwide places, equal to the shared ones: from then on it sees these alone, so that
 * what it changes changes for nobody else. A place that already has some is left.
 */
async function copySharedVersions(trx: Trx, tenantId: string, placeIds: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('dondoc places ' || ${tenantId}))`.execute(trx)
  const { rows } = await sql<PlaceVersion>`
    select ${versionColumns} from place_version version
    where version.tenant_id is null and version.place_id = any(${[...placeIds]}::uuid[]) and not exists (
      select from place_version own where own.tenant_id = ${tenantId} and own.place_id = version.place_id)`.execute(trx)
  await insertVersionRows(trx, tenantId, rows)
}

/** Adds versions of places that are there; their days must be free (constraint place_version_once). */
export async function insertPlaceVersions(trx: Trx, tenantId: string, rows: readonly OwnPlaceVersion[]): Promise<void> {
  await copySharedVersions(
    trx,
    tenantId,
    rows.map(({ placeId }) => placeId),
  )
  await insertVersionRows(trx, tenantId, rows)
}

/**
 * Ends on a day, for the space alone, the versions that hold then; `endedBy` is the reorganization that does it.
 * @returns the places of which a version was ended
 */
export async function endPlaceVersions(
  trx: Trx,
  tenantId: string,
  placeIds: readonly string[],
  on: string,
  endedBy: string,
): Promise<string[]> {
  await copySharedVersions(trx, tenantId, placeIds)
  const { rows } = await sql<{ id: string }>`
    update place_version set valid_to = ${on}, ended_by = ${endedBy}
    where tenant_id = ${tenantId} and place_id = any(${[...placeIds]}::uuid[])
      and (valid_from is null or valid_from < ${on}) and (valid_to is null or valid_to > ${on})
    returning place_id as id`.execute(trx)
  return rows.map((row) => row.id)
}

/**
 * Takes back what a reorganization did to places: versions it made go, those it ended go on as before, and a nationwide place of
 * which the space then has nothing of its own is again seen as everybody sees it. Nationwide rows are never touched.
 */
export async function undoPlaceVersions(trx: Trx, tenantId: string, reorganizationId: string): Promise<void> {
  const { rows } = await sql<{ placeId: string }>`
    select distinct place_id as "placeId" from place_version
    where tenant_id = ${tenantId} and (reorganization_id = ${reorganizationId} or ended_by = ${reorganizationId})`.execute(
    trx,
  )
  await sql`delete from place_version where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId}`.execute(
    trx,
  )
  await sql`
    update place_version own set ended_by = null, valid_to = (
      select shared.valid_to from place_version shared where shared.tenant_id is null and shared.place_id = own.place_id
        and shared.valid_from is not distinct from own.valid_from)
    where own.tenant_id = ${tenantId} and own.ended_by = ${reorganizationId}`.execute(trx)
  await sql`
    delete from place_version own
    using place where place.id = own.place_id and place.tenant_id is null
      and own.tenant_id = ${tenantId} and own.place_id = any(${rows.map((row) => row.placeId)}::uuid[]) and not exists (
        select from place_version made where made.tenant_id = ${tenantId} and made.place_id = own.place_id
          and (made.reorganization_id is not null or made.ended_by is not null))`.execute(trx)
}
