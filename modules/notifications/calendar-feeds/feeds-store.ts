import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type FeedRow = {
  id: string
  organizationId: string | null
  organizationName: string | null
  createdAt: Date
  lastReadAt: Date | null
}

/** The addresses a person has in use, oldest first. */
export async function listFeedRows(trx: Trx, tenantId: string, personId: string): Promise<FeedRow[]> {
  const { rows } = await sql<FeedRow>`
    select feed.id, feed.organization_id as "organizationId", organization.name as "organizationName",
      feed.created_at as "createdAt", feed.last_read_at as "lastReadAt"
    from calendar_feed feed
    left join organization on organization.tenant_id = feed.tenant_id and organization.id = feed.organization_id
    where feed.tenant_id = ${tenantId} and feed.person_id = ${personId} and feed.revoked_at is null
    order by feed.id limit 100`.execute(trx)
  return rows
}

export async function insertFeed(
  trx: Trx,
  feed: {
    tenantId: string
    id: string
    tokenSha256: string
    personId: string
    organizationId: string | null
    createdAt: Date
  },
): Promise<void> {
  await trx
    .insertInto('calendar_feed')
    .values({
      tenant_id: feed.tenantId,
      id: feed.id,
      token_sha256: feed.tokenSha256,
      person_id: feed.personId,
      organization_id: feed.organizationId,
      created_at: feed.createdAt,
    })
    .execute()
}

/** False when the person has no such address in use. */
export async function revokeFeedRow(
  trx: Trx,
  tenantId: string,
  personId: string,
  feedId: string,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('calendar_feed')
    .set({ revoked_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', feedId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export type ReadableFeed = {
  id: string
  personId: string
  organizationId: string | null
  organizationName: string | null
}

/** The address in use that a token opens. */
export async function findFeedByToken(
  trx: Trx,
  tenantId: string,
  tokenSha256: string,
): Promise<ReadableFeed | undefined> {
  const { rows } = await sql<ReadableFeed>`
    select feed.id, feed.person_id as "personId", feed.organization_id as "organizationId",
      organization.name as "organizationName"
    from calendar_feed feed
    left join organization on organization.tenant_id = feed.tenant_id and organization.id = feed.organization_id
    where feed.tenant_id = ${tenantId} and feed.token_sha256 = ${tokenSha256} and feed.revoked_at is null`.execute(trx)
  return rows[0]
}

/** Notes that an address is read, once an hour. */
export async function touchFeed(trx: Trx, tenantId: string, feedId: string, at: Date): Promise<void> {
  await sql`
    update calendar_feed set last_read_at = ${at} where tenant_id = ${tenantId} and id = ${feedId}
      and (last_read_at is null or last_read_at < ${at}::timestamptz - interval '1 hour')`.execute(trx)
}
