import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** How many mails wait and how many were given up, each counted no further than `most`. */
export async function countUnsentMails(
  trx: Trx,
  tenantId: string,
  most: number,
): Promise<{ waiting: number; failed: number }> {
  const { rows } = await sql<{ waiting: number; failed: number }>`
    select
      (select count(*)::int from (select from mail where tenant_id = ${tenantId} and state in ('waiting', 'sending')
        limit ${most}) one) as waiting,
      (select count(*)::int from (select from mail where tenant_id = ${tenantId} and state = 'failed'
        limit ${most}) one) as failed`.execute(trx)
  return rows[0] ?? { waiting: 0, failed: 0 }
}

export type UnsentMailRow = {
  id: string
  state: 'waiting' | 'sending' | 'failed'
  address: string
  subject: string
  attempts: number
  nextAttemptAt: Date
  lastError: string | null
  createdAt: Date
}

/** A page of mails that did not go out yet or never will, newest first. `after` is the last id shown. */
export async function listUnsentMails(
  trx: Trx,
  tenantId: string,
  state: 'waiting' | 'failed',
  limit: number,
  after: string | null,
): Promise<UnsentMailRow[]> {
  const states = state === 'failed' ? ['failed'] : ['waiting', 'sending']
  const rest = after === null ? sql`true` : sql`id < ${after}::uuid`
  const { rows } = await sql<UnsentMailRow>`
    select id, state, address, subject, attempts, next_attempt_at as "nextAttemptAt", last_error as "lastError",
      created_at as "createdAt"
    from mail where tenant_id = ${tenantId} and state = any(${states}) and ${rest}
    order by id desc limit ${limit}`.execute(trx)
  return rows
}
