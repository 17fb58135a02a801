import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import {
  holdsOn,
  joinParents,
  knownTo,
  parentColumns,
  toLine,
  versionColumns,
  type WithParents,
} from '../place-lookup-store.ts'
import type { PlaceLine, PlaceVersion } from '../place-terms.ts'

export type PlaceFilter = {
  /** yyyy-mm-dd */
  on: string
  /** folded words found within the name, and a code beginning with them */
  name?: { key: string; isPlain: boolean; code: string | null }
  kind?: string
  level?: string
  /** places directly under this one; null for those under none */
  parentId?: string | null
  /** places anywhere under this one */
  withinId?: string
}

export type ListedPlace = PlaceLine & { rank: number; hasChildren: boolean }

const rank = sql`case version.level when 'province' then 1 when 'district' then 2 else 3 end`

const likePattern = (words: string) => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

function nameCondition({ key, isPlain, code }: NonNullable<PlaceFilter['name']>): RawBuilder<SqlBool> {
  const column = isPlain ? sql`version.plain_key` : sql`version.name_key`
  const named = sql<SqlBool>`${column} like ${likePattern(key)}`
  return code === null ? named : sql<SqlBool>`(${named} or version.code like ${`${code}%`})`
}

function conditionOf(tenantId: string, filter: PlaceFilter): RawBuilder<SqlBool> {
  const { on, name, kind, level, parentId, withinId } = filter
  const conditions = [
    holdsOn('version', on),
    knownTo('version', tenantId),
    ...(name ? [nameCondition(name)] : []),
    ...(kind ? [sql`version.kind = ${kind}`] : []),
    ...(level ? [sql`version.level = ${level}`] : []),
    ...(parentId === undefined
      ? []
      : [parentId === null ? sql`version.parent_id is null` : sql`version.parent_id = ${parentId}`]),
    ...(withinId
      ? [
          sql`(version.parent_id = ${withinId} or version.parent_id in (
            select above.place_id from known_place_version above where above.parent_id = ${withinId} and ${holdsOn('above', on)}))`,
        ]
      : []),
  ]
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** A page of the places of a day: provinces, districts, communes, each by name. `after` is the last (rank, name, id) shown. */
export async function listPlaces(
  trx: Trx,
  tenantId: string,
  filter: PlaceFilter,
  limit: number,
  after: readonly [rank: number, name: string, id: string] | null,
): Promise<ListedPlace[]> {
  const afterKey = after
    ? sql`and (${rank}, version.name, version.place_id) > (${after[0]}::integer, ${after[1]}, ${after[2]}::uuid)`
    : sql``
  const { rows } = await sql<WithParents<PlaceVersion & { rank: number; hasChildren: boolean }>>`
    with version as materialized (
      select version.* from known_place_version version
      where ${conditionOf(tenantId, filter)} ${afterKey}
      order by ${rank}, version.name, version.place_id limit ${limit})
    select ${versionColumns}, ${parentColumns}, ${rank} as rank, exists (
      select from known_place_version child where child.parent_id = version.place_id and ${holdsOn('child', filter.on)}) as "hasChildren"
    from version ${joinParents(tenantId, filter.on)}
    order by ${rank}, version.name, version.place_id`.execute(trx)
  return rows.map(toLine)
}
