import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { DatedLine, PlaceLine, PlaceParent, PlaceVersion } from './place-terms.ts'

/** Columns of a PlaceVersion from `known_place_version version`. */
export const versionColumns = sql`version.place_id as "placeId", version.valid_from as "validFrom", version.valid_to as "validTo",
  version.level, version.kind, version.name, version.code, version.parent_id as "parentId", version.certainty, version.note,
  version.reorganization_id as "reorganizationId", version.ended_by as "endedBy"`

/** Versions of a place, by the alias of its row, that hold on a day (yyyy-mm-dd, or a column of dates). */
export const holdsOn = (alias: string, on: RawBuilder<unknown> | string): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.ref(`${alias}.valid_from`)} is null or ${sql.ref(`${alias}.valid_from`)} <= ${on})
    and (${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} > ${on})`

/** Names the space: nationwide rows belong to all. The view known_place_version then lets the space's own go first. */
export const knownTo = (alias: string, tenantId: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.ref(`${alias}.tenant_id`)} is null or ${sql.ref(`${alias}.tenant_id`)} = ${tenantId})`

const asJson = (alias: string) => sql`case when ${sql.ref(`${alias}.place_id`)} is not null then json_build_object(
  'id', ${sql.ref(`${alias}.place_id`)}, 'name', ${sql.ref(`${alias}.name`)}, 'kind', ${sql.ref(`${alias}.kind`)},
  'level', ${sql.ref(`${alias}.level`)}, 'code', ${sql.ref(`${alias}.code`)}) end`

/** Joins to `version` the places above it on a day: a unit has at most two. */
export const joinParents = (tenantId: string, on: RawBuilder<unknown> | string): RawBuilder<unknown> => sql`
  left join lateral (select above.* from known_place_version above
    where above.place_id = version.parent_id and ${holdsOn('above', on)} and ${knownTo('above', tenantId)}) parent on true
  left join lateral (select above.* from known_place_version above
    where above.place_id = parent.parent_id and ${holdsOn('above', on)} and ${knownTo('above', tenantId)}) grandparent on true`

/** The columns of those joined; `toLine` puts them into the row. */
export const parentColumns = sql`${asJson('parent')} as parent, ${asJson('grandparent')} as grandparent`

export type WithParents<Row> = Row & { parent: PlaceParent | null; grandparent: PlaceParent | null }

export function toLine<Row extends object>(row: WithParents<Row>): Row & { parents: PlaceParent[] } {
  const { parent, grandparent } = row
  const parents = [parent, grandparent].filter((place) => place !== null)
  return { ...row, parents }
}

/** Every version of these places as the space sees them, oldest first. */
export async function findPlaceVersions(
  trx: Trx,
  tenantId: string,
  placeIds: readonly string[],
): Promise<PlaceVersion[]> {
  if (placeIds.length === 0) return []
  const { rows } = await sql<PlaceVersion>`
    select ${versionColumns} from known_place_version version
    where version.place_id = any(${[...placeIds]}::uuid[]) and ${knownTo('version', tenantId)}
    order by version.place_id, version.valid_from nulls first`.execute(trx)
  return rows
}

/** Places directly under these on a day, with the terms that hold then, and those that come under them later. */
export async function findPlaceChildrenFrom(
  trx: Trx,
  tenantId: string,
  parentIds: readonly string[],
  on: string,
): Promise<PlaceVersion[]> {
  if (parentIds.length === 0) return []
  const { rows } = await sql<PlaceVersion>`
    select ${versionColumns} from known_place_version version
    where version.parent_id = any(${[...parentIds]}::uuid[]) and (version.valid_to is null or version.valid_to > ${on})
      and ${knownTo('version', tenantId)}
    order by version.valid_from nulls first, version.name, version.place_id`.execute(trx)
  return rows
}

/** The places of these that exist on a day, each with those above it then. */
export async function findPlaceLines(
  trx: Trx,
  tenantId: string,
  placeIds: readonly string[],
  on: string,
): Promise<PlaceLine[]> {
  if (placeIds.length === 0) return []
  const { rows } = await sql<WithParents<PlaceVersion>>`
    select ${versionColumns}, ${parentColumns} from known_place_version version ${joinParents(tenantId, on)}
    where version.place_id = any(${[...placeIds]}::uuid[]) and ${holdsOn('version', on)} and ${knownTo('version', tenantId)}
    order by version.name, version.place_id`.execute(trx)
  return rows.map(toLine)
}

/** Places as of a day of each: those that exist then, with the day asked for. */
export async function findPlaceLinesAt(
  trx: Trx,
  tenantId: string,
  asked: readonly { placeId: string; on: string }[],
): Promise<(PlaceLine & { on: string })[]> {
  if (asked.length === 0) return []
  const { rows } = await sql<WithParents<PlaceVersion & { on: string }>>`
    select distinct on (asked."placeId", asked."on") ${versionColumns}, ${parentColumns}, asked."on"
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked("placeId" uuid, "on" date)
    join known_place_version version on version.place_id = asked."placeId" and ${holdsOn('version', sql`asked."on"`)}
      and ${knownTo('version', tenantId)}
    ${joinParents(tenantId, sql`asked."on"`)}`.execute(trx)
  return rows.map(toLine)
}

type Condition = RawBuilder<unknown>

/** Versions by any condition on `version`, each as of its day nearest to one asked for. */
async function findDatedLines(trx: Trx, tenantId: string, condition: Condition, on: string): Promise<DatedLine[]> {
  const { rows } = await sql<WithParents<Omit<DatedLine, 'parents'>>>`
    select ${versionColumns}, ${parentColumns}, nearest.day as "asOf", nearest.day = ${on}::date as "holdsThen"
    from known_place_version version
    cross join lateral (select case when version.valid_to <= ${on}::date then version.valid_to - 1
      else greatest(version.valid_from, ${on}::date) end as day) nearest
    ${joinParents(tenantId, sql`nearest.day`)}
    where ${condition} and ${knownTo('version', tenantId)}
    order by version.valid_from nulls first, version.name, version.place_id`.execute(trx)
  return rows.map(toLine)
}

/** Every version of these places, oldest first, each with those above it on its day nearest to one asked for. */
export const findPlaceHistory = async (
  trx: Trx,
  tenantId: string,
  placeIds: readonly string[],
  on: string,
): Promise<DatedLine[]> =>
  placeIds.length === 0 ? [] : findDatedLines(trx, tenantId, sql`version.place_id = any(${[...placeIds]}::uuid[])`, on)

/** Versions of any time that go by one of these folded names, with diacritics or without. */
export const findNamedPlaces = async (
  trx: Trx,
  tenantId: string,
  names: { nameKeys: readonly string[]; plainKeys: readonly string[] },
  on: string,
): Promise<DatedLine[]> =>
  names.nameKeys.length + names.plainKeys.length === 0
    ? []
    : findDatedLines(
        trx,
        tenantId,
        sql`(version.name_key = any(${[...names.nameKeys]}::text[]) or version.plain_key = any(${[...names.plainKeys]}::text[]))`,
        on,
      )
