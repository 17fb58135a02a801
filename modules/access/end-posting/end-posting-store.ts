import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type EndedPosting = { personId: string; postId: string; validFrom: string; validTo: string }

/** Ends a holding on a day; one that would begin later gets no days at all. Nothing when it had ended by then. */
export async function endPosting(
  trx: Trx,
  tenantId: string,
  postingId: string,
  on: string,
): Promise<EndedPosting | undefined> {
  const { rows } = await sql<EndedPosting>`
    update posting set valid_to = greatest(${on}::date, valid_from)
    where tenant_id = ${tenantId} and id = ${postingId} and (valid_to is null or valid_to > ${on}) and (valid_to is null or valid_to > valid_from)
    returning person_id as "personId", post_id as "postId", valid_from as "validFrom", valid_to as "validTo"`.execute(
    trx,
  )
  return rows[0]
}

export async function findPostOfPosting(trx: Trx, tenantId: string, postingId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('posting')
    .select('post_id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', postingId)
    .executeTakeFirst()
  return row?.post_id
}
