import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { holdsOn, knownTo } from './place-lookup-store.ts'
import type { PlaceSuccession } from './place-terms.ts'
import type { PlaceLevel } from './rules/place-kind.ts'

/** A succession with the levels of both sides on that day; null where a side did not exist next to it. */
export type PictureLink = PlaceSuccession & { predecessorLevel: PlaceLevel | null; successorLevel: PlaceLevel | null }

const levelOf = (tenantId: string, placeId: RawBuilder<unknown>, day: RawBuilder<unknown>) => sql`(
  select version.level from known_place_version version
  where version.place_id = ${placeId} and ${holdsOn('version', day)} and ${knownTo('version', tenantId)})`

const linkColumns = (tenantId: string) => sql`
  succession.predecessor_id as "predecessorId", succession.successor_id as "successorId", succession.on_date as "on",
  succession.certainty, nullif(succession.document, '') as document, succession.reorganization_id as "reorganizationId",
  ${levelOf(tenantId, sql`succession.predecessor_id`, sql`succession.on_date - 1`)} as "predecessorLevel",
  ${levelOf(tenantId, sql`succession.successor_id`, sql`succession.on_date`)} as "successorLevel"`

/**
 * How a place came about and what became of it: every succession before and after it, and who else went into those that took
 * over its land. Walks places, each once, so it ends whatever the successions are; newest first, at most `most`.
 */
export async function findPlaceLineage(
  trx: Trx,
  tenantId: string,
  placeId: string,
  most: number,
): Promise<PictureLink[]> {
  const { rows } = await sql<PictureLink>`
    with recursive earlier(id) as (
      select ${placeId}::uuid
      union
      select succession.predecessor_id from earlier join place_succession succession
        on succession.successor_id = earlier.id and ${knownTo('succession', tenantId)}),
    later(id) as (
      select ${placeId}::uuid
      union
      select succession.successor_id from later join place_succession succession
        on succession.predecessor_id = later.id and ${knownTo('succession', tenantId)})
    select ${linkColumns(tenantId)} from place_succession succession
    where ${knownTo('succession', tenantId)} and (
      succession.successor_id = any(array(select id from earlier union select id from later))
      or succession.predecessor_id = any(array(select id from later)))
    order by succession.on_date desc, succession.successor_id, succession.predecessor_id limit ${most}`.execute(trx)
  return rows
}

/** Successions these places had a part in. */
export async function findDirectSuccessions(
  trx: Trx,
  tenantId: string,
  placeIds: readonly string[],
): Promise<PictureLink[]> {
  if (placeIds.length === 0) return []
  const ids = [...placeIds]
  const { rows } = await sql<PictureLink>`
    select ${linkColumns(tenantId)} from place_succession succession
    where ${knownTo('succession', tenantId)}
      and (succession.predecessor_id = any(${ids}::uuid[]) or succession.successor_id = any(${ids}::uuid[]))`.execute(
    trx,
  )
  return rows
}

/** Days from one to another, both included (yyyy-mm-dd); null: without end. */
export type Days = { from: string | null; to: string | null }

const during = (column: string, { from, to }: Days) => sql`
  ${sql.ref(column)} >= coalesce(${from}::date, '-infinity') and ${sql.ref(column)} <= coalesce(${to}::date, 'infinity')`

/** A place and all that ever were under it, directly or under a district of it. */
const everWithin = (tenantId: string, withinId: string) => sql`
  within as materialized (
    select ${withinId}::uuid as id
    union
    select version.place_id from known_place_version version
    where version.parent_id = ${withinId} and ${knownTo('version', tenantId)}
    union
    select version.place_id from known_place_version district
    join known_place_version version on version.parent_id = district.place_id and ${knownTo('version', tenantId)}
    where district.parent_id = ${withinId} and ${knownTo('district', tenantId)})`

/** Successions between two days that places within one had a part in, newest first, at most `most`. */
export async function findSuccessionsWithin(
  trx: Trx,
  tenantId: string,
  withinId: string,
  days: Days,
  most: number,
): Promise<PictureLink[]> {
  const { rows } = await sql<PictureLink>`
    with ${everWithin(tenantId, withinId)}
    select ${linkColumns(tenantId)} from place_succession succession
    where ${knownTo('succession', tenantId)} and ${during('succession.on_date', days)}
      and (succession.predecessor_id in (select id from within) or succession.successor_id in (select id from within))
    order by succession.on_date desc, succession.successor_id, succession.predecessor_id limit ${most}`.execute(trx)
  return rows
}

/** What happened to a place without anybody taking over its land: another name or kind, an end, a beginning. */
export type LoneChange = { id: string; on: string; what: 'renamed' | 'abolished' | 'created' }

/** Changes within a place between two days that no succession shows, newest first, at most `most`. */
export async function findLoneChanges(
  trx: Trx,
  tenantId: string,
  withinId: string,
  days: Days,
  most: number,
): Promise<LoneChange[]> {
  const { rows } = await sql<LoneChange>`
    with ${everWithin(tenantId, withinId)},
    version as materialized (
      select version.* from known_place_version version
      where version.place_id in (select id from within) and ${knownTo('version', tenantId)})
    select version.place_id as id, version.valid_from as "on", 'renamed' as what
    from version join version before on before.place_id = version.place_id and before.valid_to = version.valid_from
      and (before.kind, before.name_key) <> (version.kind, version.name_key)
    where ${during('version.valid_from', days)}
    union all
    select version.place_id, version.valid_to, 'abolished' from version
    where version.valid_to is not null and ${during('version.valid_to', days)}
      and not exists (select from version later where later.place_id = version.place_id and later.valid_from = version.valid_to)
      and not exists (select from place_succession succession where succession.predecessor_id = version.place_id
        and succession.on_date = version.valid_to and ${knownTo('succession', tenantId)})
    union all
    select version.place_id, version.valid_from, 'created' from version
    where version.valid_from is not null and version.reorganization_id is not null and ${during('version.valid_from', days)}
      and not exists (select from version before where before.place_id = version.place_id and before.valid_to = version.valid_from)
      and not exists (select from place_succession succession where succession.successor_id = version.place_id
        and succession.on_date = version.valid_from and ${knownTo('succession', tenantId)})
    order by 2 desc, 1 limit ${most}`.execute(trx)
  return rows
}
