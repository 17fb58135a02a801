import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { OrganizationVersion } from './organization-terms.ts'
import type { DirectoryEntry } from './rules/directory.ts'
import { versionColumns } from './version-lookup-store.ts'

/** A version that holds on a day (yyyy-mm-dd). */
export const holdsOn = (on: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`version.valid_from <= ${on} and (version.valid_to is null or version.valid_to > ${on})`

/** An agency of a day's directory. */
export type DirectoryRow = OrganizationVersion & {
  rank: number
  parentName: string | null
  placeName: string | null
  hasChildren: boolean
}

export type DirectoryFilter = {
  on: string
  /** folded words that must all occur in names or codes */
  words?: readonly string[]
  /** agencies directly under this one; null for those under nobody */
  parentId?: string | null
  level?: string
  kind?: string
  placeId?: string
}

const likePattern = (word: string) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

function directoryCondition(tenantId: string, filter: DirectoryFilter): RawBuilder<SqlBool> {
  const { words = [], parentId, level, kind, placeId } = filter
  const conditions = [
    sql`version.tenant_id = ${tenantId}`,
    holdsOn(filter.on),
    ...words.map((word) => sql`version.search_text like ${likePattern(word)}`),
    ...(parentId === undefined
      ? []
      : [parentId === null ? sql`version.parent_id is null` : sql`version.parent_id = ${parentId}`]),
    ...(level ? [sql`version.level = ${level}`] : []),
    ...(kind ? [sql`version.kind = ${kind}`] : []),
    ...(placeId ? [sql`version.place_id = ${placeId}`] : []),
  ]
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** Rows of the directory from the versions of `version`, with the names of a day. */
const directoryRows = (tenantId: string, on: string) => sql`
  select ${versionColumns}, version.rank, parent.name as "parentName",
    (select place.name from known_place_version place where place.place_id = version.place_id
      and (place.valid_from is null or place.valid_from <= ${on})
      and (place.valid_to is null or place.valid_to > ${on})) as "placeName",
    exists (select from organization_version child where child.tenant_id = ${tenantId}
      and child.parent_id = version.organization_id and child.valid_from <= ${on}
      and (child.valid_to is null or child.valid_to > ${on})) as "hasChildren"
  from version left join organization_version parent on parent.tenant_id = ${tenantId}
    and parent.organization_id = version.parent_id and parent.valid_from <= ${on}
    and (parent.valid_to is null or parent.valid_to > ${on})
  order by version.rank, version.name, version.organization_id`

/** A page of the directory of a day in the order of the official list. `after` is the last (rank, name, id) shown. */
export async function listDirectory(
  trx: Trx,
  tenantId: string,
  filter: DirectoryFilter,
  limit: number,
  after: readonly [rank: number, name: string, id: string] | null,
): Promise<DirectoryRow[]> {
  const afterKey = after
    ? sql`and (version.rank, version.name, version.organization_id) > (${after[0]}::smallint, ${after[1]}, ${after[2]}::uuid)`
    : sql``
  const { rows } = await sql<DirectoryRow>`
    with version as materialized (
      select version.* from organization_version version
      where ${directoryCondition(tenantId, filter)} ${afterKey}
      order by version.rank, version.name, version.organization_id limit ${limit})
    ${directoryRows(tenantId, filter.on)}`.execute(trx)
  return rows
}

/** These agencies as of a day; of those that do not exist then, the version nearest to it. */
export async function listNamed(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  on: string,
): Promise<DirectoryRow[]> {
  const { rows } = await sql<DirectoryRow>`
    with version as materialized (
      select distinct on (version.organization_id) version.* from organization_version version
      where version.tenant_id = ${tenantId} and version.organization_id = any(${[...organizationIds]}::uuid[])
      order by version.organization_id, greatest(version.valid_from - ${on}::date, ${on}::date - version.valid_to + 1, 0), version.valid_from)
    ${directoryRows(tenantId, on)}`.execute(trx)
  return rows
}

/** Agencies above one on a day, the nearest first. */
export async function findAncestors(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  on: string,
): Promise<{ id: string; name: string; shortName: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; shortName: string | null }>`
    with recursive line(id, parent_id, name, short_name, depth) as (
      select version.organization_id, version.parent_id, version.name, version.short_name, 0
      from organization_version version
      where version.tenant_id = ${tenantId} and version.organization_id = ${organizationId} and ${holdsOn(on)}
      union all
      select version.organization_id, version.parent_id, version.name, version.short_name, line.depth + 1
      from line join organization_version version on version.tenant_id = ${tenantId} and version.organization_id = line.parent_id
        and ${holdsOn(on)} and line.depth < 20)
    select id, name, short_name as "shortName" from line where depth > 0 order by depth`.execute(trx)
  return rows
}

/** Ids of all agencies under one on a day, itself left out. */
export async function findDescendants(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  on: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive branch(id) as (
      select ${organizationId}::uuid
      union
      select version.organization_id from branch
      join organization_version version on version.tenant_id = ${tenantId} and version.parent_id = branch.id and ${holdsOn(on)})
    select id from branch where id <> ${organizationId}::uuid`.execute(trx)
  return rows.map((row) => row.id)
}

/** Everybody the words of a directive could mean on a day, in the order of the official list. */
export async function listEntriesOn(
  trx: Trx,
  tenantId: string,
  on: string,
): Promise<(DirectoryEntry & { keys: string[] })[]> {
  const { rows } = await sql<DirectoryEntry & { keys: string[] }>`
    select version.organization_id as id, version.name, version.short_name as "shortName", version.aliases, version.kind, version.level,
      version.parent_id as "parentId", array(select names.key from organization_name names where names.tenant_id = ${tenantId}
        and names.organization_id = version.organization_id and names.valid_from = version.valid_from) as keys
    from organization_version version where version.tenant_id = ${tenantId} and ${holdsOn(on)}
    order by version.rank, version.name, version.organization_id`.execute(trx)
  return rows
}

/** Agencies of a day that go by this folded name. */
export async function findByNameKey(
  trx: Trx,
  tenantId: string,
  key: string,
  on: string,
): Promise<OrganizationVersion[]> {
  const { rows } = await sql<OrganizationVersion>`
    select ${versionColumns} from organization_name names
    join organization_version version on version.tenant_id = names.tenant_id and version.organization_id = names.organization_id
      and version.valid_from = names.valid_from and ${holdsOn(on)}
    where names.tenant_id = ${tenantId} and names.key = ${key}
    order by version.rank, version.name`.execute(trx)
  return rows
}
