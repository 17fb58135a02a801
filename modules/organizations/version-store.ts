import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Certainty, OrganizationTerms, OrganizationVersion } from './organization-terms.ts'
import { foldForSearch } from './rules/fold-for-search.ts'
import { foldName } from './rules/fold-name.ts'
import { versionColumns } from './version-lookup-store.ts'

const rowsPerStatement = 5000

/** An agency to be entered, with the terms of its first version. */
export type NewOrganizationRow = OrganizationTerms & {
  id: string
  validFrom: string
  validTo?: string | null
  certainty?: Certainty
  note?: string | null
  reorganizationId?: string | null
}

type VersionRow = Omit<NewOrganizationRow, 'id'> & { organizationId: string }

/** Names by which a version is found, each once. */
const nameKeysOf = ({ name, shortName, aliases }: Pick<OrganizationTerms, 'name' | 'shortName' | 'aliases'>) => [
  ...new Set([name, ...(shortName ? [shortName] : []), ...aliases].map(foldName).filter((key) => key !== '')),
]

/** Never empty, for an empty one says that it is still to be filled. */
const searchTextOf = ({ name, shortName, code, code102, aliases }: OrganizationTerms) =>
  foldForSearch([name, shortName, code, code102, ...aliases].filter(Boolean).join(' ')) || ' '

const jsonOf = (row: VersionRow) => ({
  organization_id: row.organizationId,
  valid_from: row.validFrom,
  valid_to: row.validTo ?? null,
  kind: row.kind,
  level: row.level,
  name: row.name,
  short_name: row.shortName,
  code: row.code,
  code_102: row.code102,
  aliases: row.aliases,
  parent_id: row.parentId,
  place_id: row.placeId,
  fields: row.fields,
  search_text: searchTextOf(row),
  certainty: row.certainty ?? 'confirmed',
  note: row.note ?? null,
  reorganization_id: row.reorganizationId ?? null,
})

/** The rows of a JSON array as typed columns; one parameter however many rows there are. */
const given = (rows: readonly object[]) => sql`json_to_recordset(${JSON.stringify(rows)}::json) as given(
  organization_id uuid, valid_from date, valid_to date, kind text, level text, name text, short_name text, code text, code_102 text,
  aliases text[], parent_id uuid, place_id uuid, fields text[], search_text text, certainty text, note text, reorganization_id uuid)`

async function insertNames(trx: Trx, tenantId: string, rows: readonly VersionRow[]): Promise<void> {
  const names = rows.flatMap((row) => nameKeysOf(row).map((key) => [row.organizationId, row.validFrom, key]))
  await sql`
    insert into organization_name (tenant_id, key, organization_id, valid_from)
    select ${tenantId}, given.value->>2, (given.value->>0)::uuid, (given.value->>1)::date
    from json_array_elements(${JSON.stringify(names)}::json) given(value)
    on conflict do nothing`.execute(trx)
}

/** Adds versions of agencies that are there; their days must be free (constraint organization_version_once). */
export async function insertVersions(trx: Trx, tenantId: string, rows: readonly VersionRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const chunk = rows.slice(start, start + rowsPerStatement)
    await sql`
      insert into organization_version (tenant_id, organization_id, valid_from, valid_to, kind, level, name, short_name, code,
        code_102, aliases, parent_id, place_id, fields, search_text, certainty, note, reorganization_id)
      select ${tenantId}, organization_id, valid_from, valid_to, kind, level, name, short_name, code, code_102,
        coalesce(aliases, '{}'), parent_id, place_id, coalesce(fields, '{}'), search_text, certainty, note, reorganization_id
      from ${given(chunk.map(jsonOf))}`.execute(trx)
    await insertNames(trx, tenantId, chunk)
  }
}

/** Enters agencies with their first version; parents must come before or among them. */
export async function insertOrganizations(
  trx: Trx,
  tenantId: string,
  rows: readonly NewOrganizationRow[],
): Promise<void> {
  const versions = rows.map(({ id, ...terms }) => ({ ...terms, organizationId: id }))
  for (let start = 0; start < versions.length; start += rowsPerStatement)
    await sql`
      insert into organization (tenant_id, id, kind, level, name, short_name, code, code_102, aliases, parent_id, place_id, fields,
        valid_from, valid_to)
      select ${tenantId}, organization_id, kind, level, name, short_name, code, code_102, coalesce(aliases, '{}'), parent_id, place_id,
        coalesce(fields, '{}'), valid_from, valid_to
      from ${given(versions.slice(start, start + rowsPerStatement).map(jsonOf))}`.execute(trx)
  await insertVersions(trx, tenantId, versions)
}

/**
 * Ends on a day the versions that hold then; `endedBy` is the reorganization that does it.
 * @returns the agencies of which a version was ended
 */
export async function endVersions(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  on: string,
  endedBy: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update organization_version set valid_to = ${on}, ended_by = ${endedBy}
    where tenant_id = ${tenantId} and organization_id = any(${[...organizationIds]}::uuid[])
      and valid_from < ${on} and (valid_to is null or valid_to > ${on})
    returning organization_id as id`.execute(trx)
  return rows.map((row) => row.id)
}

/** Takes back what a reorganization did to versions: those it made go, those it ended go on. */
export async function undoVersions(trx: Trx, tenantId: string, reorganizationId: string): Promise<void> {
  await sql`delete from organization_version where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId}`.execute(
    trx,
  )
  await sql`
    update organization_version set valid_to = null, ended_by = null
    where tenant_id = ${tenantId} and ended_by = ${reorganizationId}`.execute(trx)
}

/** Replaces the terms of versions by the days they begin: corrections of what was entered, not changes in the world. */
export async function correctVersions(trx: Trx, tenantId: string, rows: readonly VersionRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update organization_version set kind = given.kind, level = given.level, name = given.name, short_name = given.short_name,
      code = given.code, code_102 = given.code_102, aliases = coalesce(given.aliases, '{}'), parent_id = given.parent_id,
      place_id = given.place_id, fields = coalesce(given.fields, '{}'), search_text = given.search_text
    from ${given(rows.map(jsonOf))}
    where organization_version.tenant_id = ${tenantId} and organization_version.organization_id = given.organization_id
      and organization_version.valid_from = given.valid_from`.execute(trx)
  await sql`
    delete from organization_name using ${given(rows.map(jsonOf))}
    where organization_name.tenant_id = ${tenantId} and organization_name.organization_id = given.organization_id
      and organization_name.valid_from = given.valid_from`.execute(trx)
  await insertNames(trx, tenantId, rows)
}

/** The same for one version. */
export const correctVersion = (trx: Trx, tenantId: string, row: VersionRow): Promise<void> =>
  correctVersions(trx, tenantId, [row])

/**
 * Brings the rows of `organization` up to their versions: the terms in force today, or the last ones, or the first to come;
 * their whole life. One without versions (its making was undone) has a life of no days.
 * @param organizationIds null for the whole space
 */
export async function showVersions(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[] | null,
  today: string,
): Promise<void> {
  const wanted = (column: string) =>
    organizationIds === null ? sql`true` : sql`${sql.ref(column)} = any(${[...organizationIds]}::uuid[])`
  await sql`
    update organization set kind = shown.kind, level = shown.level, name = shown.name, short_name = shown.short_name,
      code = shown.code, code_102 = shown.code_102, aliases = shown.aliases, parent_id = shown.parent_id, place_id = shown.place_id,
      fields = shown.fields, valid_from = life.valid_from, valid_to = life.valid_to
    from (
      select distinct on (organization_id) * from organization_version
      where tenant_id = ${tenantId} and ${wanted('organization_id')}
      order by organization_id, valid_from > ${today}, abs(valid_from - ${today}::date)) shown,
      (select organization_id, min(valid_from) as valid_from,
        case when bool_or(valid_to is null) then null else max(valid_to) end as valid_to
      from organization_version where tenant_id = ${tenantId} and ${wanted('organization_id')} group by organization_id) life
    where organization.tenant_id = ${tenantId} and shown.organization_id = organization.id
      and life.organization_id = organization.id`.execute(trx)
  await sql`
    update organization set valid_to = valid_from where tenant_id = ${tenantId} and ${wanted('organization.id')} and not exists (
      select from organization_version version where version.tenant_id = ${tenantId} and version.organization_id = organization.id)
      and valid_to is distinct from valid_from`.execute(trx)
}

/** Fills the names of versions that have none, as after an upgrade; answers how many versions it filled. */
export async function fillMissingNames(trx: Trx, tenantId: string): Promise<number> {
  const { rows } = await sql<OrganizationVersion>`
    select ${versionColumns} from organization_version version
    where version.tenant_id = ${tenantId} and version.search_text = '' limit ${rowsPerStatement}`.execute(trx)
  if (rows.length === 0) return 0
  await insertNames(trx, tenantId, rows)
  await sql`
    update organization_version set search_text = given.text
    from json_to_recordset(${JSON.stringify(rows.map((row) => ({ id: row.organizationId, from: row.validFrom, text: searchTextOf(row) })))}::json)
      as given(id uuid, "from" date, text text)
    where tenant_id = ${tenantId} and organization_id = given.id and valid_from = given."from"`.execute(trx)
  return rows.length
}
