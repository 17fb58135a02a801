import { type RawBuilder, sql } from 'kysely'
import type { Database, Trx } from '../../platform/db/database.ts'
import type { ActorPosting, Role } from './actor.ts'
import { insertHolder, insertPost } from './posts-store.ts'

export type TenantRow = { id: string; name: string; isDemo: boolean }

export async function findTenant(database: Database, tenantId: string): Promise<TenantRow | undefined> {
  return database.kysely
    .selectFrom('tenant')
    .select(['id', 'name', 'is_demo as isDemo'])
    .where('id', '=', tenantId)
    .executeTakeFirst()
}

/** People in posts on a date (yyyy-mm-dd), each post with the agency, role and title it has on that date. */
export const heldOn = (tenantId: string, on: string) => sql`posting
  join post_version on post_version.tenant_id = posting.tenant_id and post_version.post_id = posting.post_id
    and post_version.valid_from <= ${on} and (post_version.valid_to is null or post_version.valid_to > ${on})
  join organization on organization.tenant_id = posting.tenant_id and organization.id = post_version.organization_id
  where posting.tenant_id = ${tenantId} and posting.valid_from <= ${on}
    and (posting.valid_to is null or posting.valid_to > ${on})`

/** A posting of `heldOn` as JSON: ActorPosting. */
export const postingJson = sql`json_build_object('organizationId', organization.id, 'organizationName', organization.name,
  'role', post_version.role, 'title', post_version.title)`

/** The person with the postings that hold on a date (yyyy-mm-dd). */
export async function findPersonWithPostings(trx: Trx, tenantId: string, personId: string, on: string) {
  const { rows } = await sql<{ fullName: string; email: string; isActive: boolean; postings: ActorPosting[] }>`
    select person.full_name as "fullName", person.email, person.is_active as "isActive",
      (select coalesce(json_agg(${postingJson} order by posting.valid_from, posting.id), '[]')
        from ${heldOn(tenantId, on)} and posting.person_id = person.id) as postings
    from person where person.tenant_id = ${tenantId} and person.id = ${personId}`.execute(trx)
  return rows[0]
}

/**
 * Agencies that ended and whose work came to one of these, however many reorganizations ago; their people still read
 * what those did.
 */
export async function findPredecessors(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  on: string,
): Promise<string[]> {
  if (organizationIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    with recursive predecessor(id) as (
      select predecessor_id from organization_succession
      where tenant_id = ${tenantId} and successor_id = any(${[...organizationIds]}::uuid[]) and predecessor_ends and on_date <= ${on}
      union
      select earlier.predecessor_id from predecessor
      join organization_succession earlier on earlier.tenant_id = ${tenantId} and earlier.successor_id = predecessor.id
        and earlier.predecessor_ends)
    select id from predecessor`.execute(trx)
  return rows.map((row) => row.id)
}

export type PersonRow = {
  id: string
  fullName: string
  email: string
  isActive: boolean
  postings: { organizationId: string; organizationName: string; role: Role; title: string | null }[]
}

const combiningMarks = '[\\u0300-\\u036f]'

/** Text without diacritics in small letters; small letters come last, for some locales know only those of ASCII. */
const folded = (text: RawBuilder<unknown>) =>
  sql`lower(translate(regexp_replace(normalize(${text}, NFD), ${combiningMarks}, '', 'g'), 'đĐ', 'dd'))`

const likePattern = (word: string) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** A page of people by name. `after` is the last (name, id) shown; all words must occur in name, address, agencies or titles. */
export async function listPeople(
  trx: Trx,
  tenantId: string,
  { on, words }: { on: string; words: readonly string[] },
  limit: number,
  after: readonly [fullName: string, id: string] | null,
): Promise<PersonRow[]> {
  const afterKey = after ? sql`and (person.full_name, person.id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  const text =
    folded(sql`concat_ws(' ', person.full_name, person.email, (select string_agg(concat_ws(' ', organization.name,
    organization.short_name, post_version.title), ' ') from ${heldOn(tenantId, on)} and posting.person_id = person.id))`)
  const wanted = words.map((word) => sql` and searched.text like ${folded(sql`${likePattern(word)}::text`)}`)
  const { rows } = await sql<PersonRow>`
    select person.id, person.full_name as "fullName", person.email, person.is_active as "isActive",
      (select coalesce(json_agg(${postingJson} order by posting.id), '[]')
        from ${heldOn(tenantId, on)} and posting.person_id = person.id) as postings
    from person${words.length > 0 ? sql`, lateral (select ${text} as text offset 0) searched` : sql``}
    where person.tenant_id = ${tenantId} ${afterKey}${wanted.length > 0 ? sql.join(wanted, sql``) : sql``}
    order by person.full_name, person.id limit ${limit}`.execute(trx)
  return rows
}

export async function insertPerson(
  trx: Trx,
  person: { tenantId: string; id: string; fullName: string; email: string },
): Promise<void> {
  await trx
    .insertInto('person')
    .values({ tenant_id: person.tenantId, id: person.id, full_name: person.fullName, email: person.email })
    .execute()
}

/** Puts a person into a new post of an agency from a day on. */
export async function insertPosting(
  trx: Trx,
  posting: {
    tenantId: string
    id: string
    personId: string
    organizationId: string
    role: Role
    title: string | null
    validFrom: string
  },
): Promise<void> {
  const { tenantId, id, personId, validFrom } = posting
  await insertPost(trx, posting)
  await insertHolder(trx, { tenantId, id, postId: id, personId, validFrom, validTo: null })
}

export async function setPersonActive(
  trx: Trx,
  tenantId: string,
  personId: string,
  isActive: boolean,
): Promise<boolean> {
  const result = await trx
    .updateTable('person')
    .set({ is_active: isActive })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', personId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** People who hold one of these roles at one of these organizations on a date; for addressing notifications. */
export async function findPeopleAt(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  roles: readonly Role[],
  on: string,
): Promise<{ personId: string; organizationId: string }[]> {
  if (organizationIds.length === 0) return []
  const { rows } = await sql<{ personId: string; organizationId: string }>`
    select distinct held.person_id as "personId", held.organization_id as "organizationId"
    from (select posting.person_id, post_version.organization_id, post_version.role from ${heldOn(tenantId, on)}
      and post_version.organization_id = any(${[...organizationIds]}::uuid[])) held
    join person on person.tenant_id = ${tenantId} and person.id = held.person_id and person.is_active
    where held.role = any(${[...roles]})`.execute(trx)
  return rows
}

/** Everybody in the tenant who holds one of these roles on a date. */
export async function findPeopleWithRole(
  trx: Trx,
  tenantId: string,
  roles: readonly Role[],
  on: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct held.person_id as id
    from (select posting.person_id from ${heldOn(tenantId, on)} and post_version.role = any(${[...roles]})) held
    join person on person.tenant_id = ${tenantId} and person.id = held.person_id and person.is_active`.execute(trx)
  return rows.map((row) => row.id)
}
