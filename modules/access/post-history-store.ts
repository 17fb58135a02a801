import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

type MovedPost = { postId: string; organizationId: string; role: string; title: string | null; validTo: string | null }

/**
 * Posts of agencies that end on a day (yyyy-mm-dd) go on at another: each to the agency chosen for it, else to the one that
 * took over from its own; without either it ends too. People stay in their posts, so their rights move along.
 * @param toOf who took over, by agency; null: nobody
 * @param chosen agencies chosen for single posts
 * @returns how many posts moved and how many ended
 */
export async function movePosts(
  trx: Trx,
  tenantId: string,
  toOf: ReadonlyMap<string, string | null>,
  chosen: ReadonlyMap<string, string>,
  on: string,
  reorganizationId: string,
): Promise<{ moved: number; ended: number }> {
  if (toOf.size === 0) return { moved: 0, ended: 0 }
  const { rows } = await sql<MovedPost>`
    update post_version set valid_to = ${on}, ended_by = ${reorganizationId}, former_valid_to = before.valid_to
    from (select post_id, valid_from, organization_id, role, title, valid_to from post_version
      where tenant_id = ${tenantId} and organization_id = any(${[...toOf.keys()]}::uuid[])
        and valid_from < ${on} and (valid_to is null or valid_to > ${on})) before
    where post_version.tenant_id = ${tenantId} and post_version.post_id = before.post_id and post_version.valid_from = before.valid_from
    returning before.post_id as "postId", before.organization_id as "organizationId", before.role, before.title,
      before.valid_to as "validTo"`.execute(trx)
  const moved = rows.flatMap((row) => {
    const to = chosen.get(row.postId) ?? toOf.get(row.organizationId) ?? null
    return to === null ? [] : [{ ...row, organizationId: to }]
  })
  await insertPostVersions(trx, tenantId, moved, on, reorganizationId)
  const later = await moveLaterPosts(trx, tenantId, toOf, chosen, on, reorganizationId)
  return { moved: moved.length + later, ended: rows.length - moved.length }
}

/** Posts begun at such an agency after the day, for the reorganization is recorded late, were the successor's all along. */
async function moveLaterPosts(
  trx: Trx,
  tenantId: string,
  toOf: ReadonlyMap<string, string | null>,
  chosen: ReadonlyMap<string, string>,
  on: string,
  reorganizationId: string,
): Promise<number> {
  const { rows } = await sql<{ postId: string; organizationId: string }>`
    select distinct post_id as "postId", organization_id as "organizationId" from post_version
    where tenant_id = ${tenantId} and organization_id = any(${[...toOf.keys()]}::uuid[]) and valid_from >= ${on}`.execute(
    trx,
  )
  const moves = rows.flatMap(({ postId, organizationId }) => {
    const to = chosen.get(postId) ?? toOf.get(organizationId) ?? null
    return to === null ? [] : [{ postId, from: organizationId, to }]
  })
  if (moves.length === 0) return 0
  await sql`
    update post_version set organization_id = given."to", former_organization_id = organization_id, reorganization_id = ${reorganizationId}
    from json_to_recordset(${JSON.stringify(moves)}::json) as given("postId" uuid, "from" uuid, "to" uuid)
    where tenant_id = ${tenantId} and post_id = given."postId" and organization_id = given."from" and valid_from >= ${on}`.execute(
    trx,
  )
  return moves.length
}

async function insertPostVersions(
  trx: Trx,
  tenantId: string,
  rows: readonly MovedPost[],
  on: string,
  reorganizationId: string,
): Promise<void> {
  await sql`
    insert into post_version (tenant_id, post_id, valid_from, valid_to, organization_id, role, title, reorganization_id)
    select ${tenantId}, given."postId", ${on}, given."validTo", given."organizationId", given.role, given.title, ${reorganizationId}
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as given("postId" uuid, "validTo" date, "organizationId" uuid, role text, title text)`.execute(trx)
}

/** Posts go back to where they were before a reorganization. */
export async function undoPostMoves(trx: Trx, tenantId: string, reorganizationId: string): Promise<void> {
  await sql`
    update post_version set organization_id = former_organization_id, former_organization_id = null, reorganization_id = null
    where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId} and former_organization_id is not null`.execute(
    trx,
  )
  const { rows } = await sql<{ postId: string; validTo: string | null }>`
    delete from post_version where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId}
    returning post_id as "postId", valid_to as "validTo"`.execute(trx)
  await sql`
    update post_version set ended_by = null, former_valid_to = null,
      valid_to = case when given."postId" is null then own.former_valid_to else given."validTo" end
    from (select post_id, valid_from, former_valid_to from post_version
      where tenant_id = ${tenantId} and ended_by = ${reorganizationId}) own
    left join json_to_recordset(${JSON.stringify(rows)}::json) as given("postId" uuid, "validTo" date) on given."postId" = own.post_id
    where post_version.tenant_id = ${tenantId} and post_version.post_id = own.post_id and post_version.valid_from = own.valid_from`.execute(
    trx,
  )
}

export type PostAt = {
  id: string
  organizationId: string
  role: string
  title: string | null
  holders: string[]
}

/** Posts of these agencies that hold across a day or begin later, with the names of who holds them. */
export async function findPostsFrom(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  on: string,
): Promise<PostAt[]> {
  if (organizationIds.length === 0) return []
  const { rows } = await sql<PostAt>`
    select distinct on (version.organization_id, version.post_id) version.post_id as id, version.organization_id as "organizationId",
      version.role, version.title,
      array(select person.full_name from posting
        join person on person.tenant_id = posting.tenant_id and person.id = posting.person_id
        where posting.tenant_id = ${tenantId} and posting.post_id = version.post_id
          and posting.valid_from <= greatest(version.valid_from, ${on}::date)
          and (posting.valid_to is null or posting.valid_to > greatest(version.valid_from, ${on}::date)) order by person.full_name) as holders
    from post_version version
    where version.tenant_id = ${tenantId} and version.organization_id = any(${[...organizationIds]}::uuid[])
      and (version.valid_to is null or version.valid_to > ${on})
    order by version.organization_id, version.post_id, version.valid_from`.execute(trx)
  return rows
}

/** How many posts were filled or made at agencies by something else than this reorganization. */
export async function countOtherPosts(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  reorganizationId: string,
): Promise<number> {
  if (organizationIds.length === 0) return 0
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from post_version
    where tenant_id = ${tenantId} and organization_id = any(${[...organizationIds]}::uuid[])
      and reorganization_id is distinct from ${reorganizationId}`.execute(trx)
  return rows[0]?.count ?? 0
}
