import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import {
  holdsOn,
  joinParents,
  knownTo,
  parentColumns,
  toLine,
  versionColumns,
  type WithParents,
} from './place-lookup-store.ts'
import { insertSuccessionRows } from './place-row-store.ts'
import type { Certainty, PlaceLine, PlaceSuccession, PlaceVersion } from './place-terms.ts'

/** Records, for the space alone, who takes over whose land. */
export const insertPlaceSuccessions = (trx: Trx, tenantId: string, rows: readonly PlaceSuccession[]): Promise<void> =>
  insertSuccessionRows(trx, tenantId, rows)

/** Takes back the successions a reorganization recorded. */
export async function deletePlaceSuccessions(trx: Trx, tenantId: string, reorganizationId: string): Promise<void> {
  await sql`delete from place_succession where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId}`.execute(
    trx,
  )
}

/** A unit of a day in which land of an ended place lies; uncertain where any step to it is. */
export type CurrentPlace = PlaceLine & {
  /** the ended place asked for */
  formerId: string
  throughCertainty: Certainty
}

/**
 * For places that have ended, the living ones of a day their land came to, however many reorganizations later. A place that
 * lives on the day, or whose land nobody took over, has no row.
 */
export async function findCurrentPlaces(
  trx: Trx,
  tenantId: string,
  placeIds: readonly string[],
  on: string,
): Promise<CurrentPlace[]> {
  if (placeIds.length === 0) return []
  const { rows } = await sql<WithParents<PlaceVersion & { formerId: string; throughCertainty: Certainty }>>`
    with recursive chain(former_id, id, is_certain) as (
      select former.id, former.id, true from unnest(${[...placeIds]}::uuid[]) former(id)
      union
      select chain.former_id, succession.successor_id, chain.is_certain and succession.certainty = 'confirmed'
      from chain join place_succession succession on ${knownTo('succession', tenantId)}
        and succession.predecessor_id = chain.id and succession.on_date <= ${on}
      where not exists (select from known_place_version living where living.place_id = chain.id and ${holdsOn('living', on)})),
    heir as (
      select former_id, id, bool_or(is_certain) as is_certain from chain where id <> former_id group by former_id, id)
    select ${versionColumns}, ${parentColumns}, heir.former_id as "formerId",
      case when heir.is_certain then 'confirmed' else 'uncertain' end as "throughCertainty"
    from heir join known_place_version version on version.place_id = heir.id and ${holdsOn('version', on)}
      and ${knownTo('version', tenantId)} ${joinParents(tenantId, on)}
    order by heir.former_id, heir.is_certain desc, version.name`.execute(trx)
  return rows.map(toLine)
}

const successionColumns = sql`succession.predecessor_id as "predecessorId", succession.successor_id as "successorId",
  succession.on_date as "on", succession.certainty, succession.document, succession.reorganization_id as "reorganizationId"`

/** Every succession through which these places came about (earlier) or were taken over (later), as far as there is. */
export async function findPlaceSuccessionsAround(
  trx: Trx,
  tenantId: string,
  placeIds: readonly string[],
): Promise<PlaceSuccession[]> {
  if (placeIds.length === 0) return []
  const { rows } = await sql<PlaceSuccession>`
    with recursive earlier(id) as (
      select unnest(${[...placeIds]}::uuid[])
      union
      select succession.predecessor_id from earlier join place_succession succession
        on succession.successor_id = earlier.id and ${knownTo('succession', tenantId)}),
    later(id) as (
      select unnest(${[...placeIds]}::uuid[])
      union
      select succession.successor_id from later join place_succession succession
        on succession.predecessor_id = later.id and ${knownTo('succession', tenantId)})
    select ${successionColumns} from place_succession succession
    where succession.successor_id = any(array(select id from earlier)) and ${knownTo('succession', tenantId)}
    union
    select ${successionColumns} from place_succession succession
    where succession.predecessor_id = any(array(select id from later)) and ${knownTo('succession', tenantId)}
    order by 3, 1, 2`.execute(trx)
  return rows
}
