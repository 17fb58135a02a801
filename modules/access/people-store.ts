import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { heldOn, postingJson } from './access-store.ts'
import type { ActorPosting, Role } from './actor.ts'

/** These people with the postings that hold on a date (yyyy-mm-dd); only active ones who hold any. */
export async function findPeopleWithPostings(trx: Trx, tenantId: string, personIds: readonly string[], on: string) {
  const { rows } = await sql<{
    id: string
    fullName: string
    email: string
    tenantName: string
    isDemo: boolean
    postings: ActorPosting[]
  }>`
    select person.id, person.full_name as "fullName", person.email, tenant.name as "tenantName", tenant.is_demo as "isDemo",
      held.postings
    from person
    join tenant on tenant.id = person.tenant_id
    join lateral (select json_agg(${postingJson} order by posting.valid_from, posting.id) as postings
      from ${heldOn(tenantId, on)} and posting.person_id = person.id) held on held.postings is not null
    where person.tenant_id = ${tenantId} and person.id = any(${[...personIds]}::uuid[]) and person.is_active`.execute(
    trx,
  )
  return rows
}

/** Of each of these agencies the ended ones whose work came to it, as `findPredecessors` says it of all together. */
export async function findPredecessorsOfMany(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  on: string,
): Promise<Map<string, string[]>> {
  if (organizationIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; predecessors: string[] }>`
    with recursive predecessor(root, id) as (
      select successor_id, predecessor_id from organization_succession
      where tenant_id = ${tenantId} and successor_id = any(${[...organizationIds]}::uuid[]) and predecessor_ends and on_date <= ${on}
      union
      select predecessor.root, earlier.predecessor_id from predecessor
      join organization_succession earlier on earlier.tenant_id = ${tenantId} and earlier.successor_id = predecessor.id
        and earlier.predecessor_ends)
    select root as id, array_agg(id) as predecessors from predecessor group by root`.execute(trx)
  return new Map(rows.map(({ id, predecessors }) => [id, predecessors]))
}

/** Somebody who can be named: who, in which post. */
export type NamedPerson = {
  id: string
  fullName: string
  role: Role
  title: string | null
  organizationId: string
  organizationName: string
}

/**
 * People by name without diacritics, each once with the post that lets them in: agency roles at these organizations, or
 * one of the roles of the province. Names that begin with the words come first.
 */
export async function findPeopleByName(
  trx: Trx,
  tenantId: string,
  wanted: {
    words: string
    organizationIds: readonly string[]
    agencyRoles: readonly Role[]
    provinceRoles: readonly Role[]
    on: string
    limit: number
  },
): Promise<NamedPerson[]> {
  const { words, organizationIds, on, limit } = wanted
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const { rows } = await sql<NamedPerson>`
    select id, "fullName", role, title, "organizationId", "organizationName" from (
      select distinct on (person.id) person.id, person.full_name as "fullName", held.role, held.title,
        held.organization_id as "organizationId", held.organization_name as "organizationName",
        position(fold_vietnamese(${words}) in fold_vietnamese(person.full_name)) as place
      from (select posting.person_id, post_version.organization_id, coalesce(organization.short_name, organization.name) as organization_name,
          post_version.role, post_version.title
        from ${heldOn(tenantId, on)}
          and (post_version.role = any(${[...wanted.provinceRoles]}::text[])
            or (post_version.role = any(${[...wanted.agencyRoles]}::text[])
              and post_version.organization_id = any(${[...organizationIds]}::uuid[])))) held
      join person on person.tenant_id = ${tenantId} and person.id = held.person_id and person.is_active
      where fold_vietnamese(person.full_name) like fold_vietnamese(${pattern})
      order by person.id, held.role) found
    order by place <> 1, "fullName", id limit ${limit}`.execute(trx)
  return rows
}
