import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { MailTopic } from '../rules/topics.ts'

/** A mail taken to be sent; `attempts` counts this one. */
export type ClaimedMail = {
  id: string
  personId: string
  topic: MailTopic
  address: string
  subject: string
  text: string
  html: string
  attempts: number
}

/**
 * Takes one mail that is due, for nobody else to take before `leaseUntil`. One left behind by a process that died while
 * sending is due again then.
 */
export async function claimMail(
  trx: Trx,
  tenantId: string,
  now: Date,
  leaseUntil: Date,
): Promise<ClaimedMail | undefined> {
  const { rows } = await sql<ClaimedMail>`
    update mail set state = 'sending', attempts = attempts + 1, next_attempt_at = ${leaseUntil}
    where tenant_id = ${tenantId} and id = (
      select id from mail where tenant_id = ${tenantId} and state in ('waiting', 'sending') and next_attempt_at <= ${now}
      order by next_attempt_at, id limit 1 for update skip locked)
    returning id, person_id as "personId", topic, address, subject, body_text as text, body_html as html, attempts`.execute(
    trx,
  )
  return rows[0]
}

const claimed = (tenantId: string, mail: Pick<ClaimedMail, 'id' | 'attempts'>) =>
  sql`tenant_id = ${tenantId} and id = ${mail.id} and state = 'sending' and attempts = ${mail.attempts}`

/** What was sent need not be kept word for word. */
export async function markSent(trx: Trx, tenantId: string, mail: ClaimedMail, at: Date): Promise<void> {
  await sql`
    update mail set state = 'sent', sent_at = ${at}, last_error = null, body_text = '', body_html = ''
    where ${claimed(tenantId, mail)}`.execute(trx)
}

/** Puts a mail off until `nextAttemptAt`, or for good. */
export async function markNotSent(
  trx: Trx,
  tenantId: string,
  mail: ClaimedMail,
  { error, nextAttemptAt }: { error: string; nextAttemptAt: Date | null },
): Promise<void> {
  await sql`
    update mail set state = ${nextAttemptAt ? 'waiting' : 'failed'}, last_error = ${error},
      next_attempt_at = coalesce(${nextAttemptAt}, next_attempt_at)
    where ${claimed(tenantId, mail)}`.execute(trx)
}

/** Lets a person's or all given-up mails be tried anew. Returns how many. */
export async function retryFailedMails(trx: Trx, tenantId: string, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update mail set state = 'waiting', attempts = 0, next_attempt_at = ${now}
    where tenant_id = ${tenantId} and state = 'failed'`.execute(trx)
  return Number(numAffectedRows ?? 0)
}
