import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { EmailChoice, MailTopic } from '../rules/topics.ts'

export async function findChoices(
  trx: Trx,
  tenantId: string,
  personId: string,
): Promise<{ topic: string; email: EmailChoice }[]> {
  const { rows } = await sql<{ topic: string; email: EmailChoice }>`
    select topic, email from notification_choice where tenant_id = ${tenantId} and person_id = ${personId}`.execute(trx)
  return rows
}

/** False when there is no such person. */
export async function putChoice(
  trx: Trx,
  tenantId: string,
  personId: string,
  topic: MailTopic,
  email: EmailChoice,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into notification_choice (tenant_id, person_id, topic, email)
    select tenant_id, id, ${topic}, ${email} from person where tenant_id = ${tenantId} and id = ${personId}
    on conflict (tenant_id, person_id, topic) do update set email = excluded.email`.execute(trx)
  return Number(numAffectedRows ?? 0) > 0
}
