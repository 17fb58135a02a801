import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** Ends a post, locked by the caller, on a day, and whoever holds it; false when it had ended by then. */
export async function closePost(trx: Trx, tenantId: string, postId: string, on: string): Promise<boolean> {
  await sql`
    update posting set valid_to = greatest(${on}::date, valid_from)
    where tenant_id = ${tenantId} and post_id = ${postId} and (valid_to is null or (valid_to > ${on} and valid_to > valid_from))`.execute(
    trx,
  )
  const later = await sql`
    delete from post_version where tenant_id = ${tenantId} and post_id = ${postId} and valid_from >= ${on}`.execute(trx)
  const ended = await sql`
    update post_version set valid_to = ${on}, ended_by = null
    where tenant_id = ${tenantId} and post_id = ${postId} and (valid_to is null or valid_to > ${on})`.execute(trx)
  return (later.numAffectedRows ?? 0n) + (ended.numAffectedRows ?? 0n) > 0n
}
