import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { MailTopic } from '../rules/topics.ts'

export type NewMail = {
  id: string
  personId: string
  kind: 'digest' | 'immediate'
  topic: MailTopic
  /** what is written once however often it is decided */
  dedupeKey: string
  address: string
  subject: string
  text: string
  html: string
}

/** Writes mails into the out-box, each dedupe key once. Returns how many were new. */
export async function insertMails(trx: Trx, tenantId: string, mails: readonly NewMail[], at: Date): Promise<number> {
  if (mails.length === 0) return 0
  const { rows } = await sql`
    insert into mail (tenant_id, id, person_id, kind, topic, dedupe_key, address, subject, body_text, body_html, state,
      next_attempt_at, created_at)
    select ${tenantId}::uuid, given.id, given."personId", given.kind, given.topic, given."dedupeKey", given.address,
      given.subject, given.text, given.html, 'waiting', ${at}::timestamptz, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) given (id uuid, "personId" uuid, kind text, topic text,
      "dedupeKey" text, address text, subject text, text text, html text)
    on conflict (tenant_id, dedupe_key) do nothing
    returning id`.execute(trx)
  return rows.length
}
