import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Role } from './actor.ts'

/** A post of an agency from a day on (yyyy-mm-dd). */
export async function insertPost(
  trx: Trx,
  post: {
    tenantId: string
    id: string
    organizationId: string
    role: Role
    title: string | null
    validFrom: string
  },
): Promise<void> {
  const { tenantId, id } = post
  await trx.insertInto('post').values({ tenant_id: tenantId, id }).execute()
  await trx
    .insertInto('post_version')
    .values({
      tenant_id: tenantId,
      post_id: id,
      valid_from: post.validFrom,
      organization_id: post.organizationId,
      role: post.role,
      title: post.title,
    })
    .execute()
}

/** A person holds a post from `validFrom` up to but not including `validTo`; twice at a time is refused (posting_once). */
export async function insertHolder(
  trx: Trx,
  holder: {
    tenantId: string
    id: string
    postId: string
    personId: string
    validFrom: string
    validTo: string | null
  },
): Promise<void> {
  await trx
    .insertInto('posting')
    .values({
      tenant_id: holder.tenantId,
      id: holder.id,
      post_id: holder.postId,
      person_id: holder.personId,
      valid_from: holder.validFrom,
      valid_to: holder.validTo,
    })
    .execute()
}

/** True when all of these agencies exist on a day. */
export async function agenciesLive(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  on: string,
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select count(*) = ${new Set(organizationIds).size}::int as found from organization_version
    where tenant_id = ${tenantId} and organization_id = any(${[...organizationIds]}::uuid[])
      and valid_from <= ${on} and (valid_to is null or valid_to > ${on})`.execute(trx)
  return rows[0]?.found ?? false
}

/** Name of an agency on a day; nothing when it does not exist then. */
export async function findAgencyName(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  on: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name from organization_version where tenant_id = ${tenantId} and organization_id = ${organizationId}
      and valid_from <= ${on} and (valid_to is null or valid_to > ${on})`.execute(trx)
  return rows[0]?.name
}

export async function findPersonName(trx: Trx, tenantId: string, personId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('person')
    .select('full_name')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', personId)
    .executeTakeFirst()
  return row?.full_name
}

/** What a post is on a day, or was last before it. */
export type PostThen = {
  organizationId: string
  organizationName: string
  role: Role
  title: string | null
}

/** What the ledger says of a post. */
export const factsOf = (post: PostThen | undefined): Partial<PostThen> => {
  if (!post) return {}
  const { organizationId, organizationName, role, title } = post
  return { organizationId, organizationName, role, title }
}

/**
 * A post as it is on a day, with whether it is there on every day of a period; other changes of it wait for this one.
 * @param period from its first day up to but not including its last (null: open)
 */
export async function lockPost(
  trx: Trx,
  tenantId: string,
  postId: string,
  period: { validFrom: string; validTo: string | null },
): Promise<(PostThen & { covers: boolean }) | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`post ${postId}`}, 0))`.execute(trx)
  const { rows } = await sql<PostThen & { covers: boolean }>`
    select version.organization_id as "organizationId", organization.name as "organizationName", version.role, version.title,
      (select range_agg(daterange(valid_from, valid_to)) @> daterange(${period.validFrom}, ${period.validTo})
        from post_version where tenant_id = ${tenantId} and post_id = ${postId}) as covers
    from post_version version
    join organization on organization.tenant_id = ${tenantId} and organization.id = version.organization_id
    where version.tenant_id = ${tenantId} and version.post_id = ${postId}
    order by version.valid_from > ${period.validFrom}, abs(version.valid_from - ${period.validFrom}::date) limit 1`.execute(
    trx,
  )
  return rows[0]
}
