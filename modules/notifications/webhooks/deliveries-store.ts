import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Topic } from '../rules/topics.ts'
import type { WebhookPayload } from './webhook.ts'

export async function findListeners(
  trx: Trx,
  tenantId: string,
  topics: readonly Topic[],
): Promise<{ id: string; topics: string[] }[]> {
  const { rows } = await sql<{ id: string; topics: string[] }>`
    select id, topics from webhook
    where tenant_id = ${tenantId} and is_active and topics && ${[...topics]}::text[]`.execute(trx)
  return rows
}

export async function findRecipients(
  trx: Trx,
  tenantId: string,
  personIds: readonly string[],
): Promise<WebhookPayload['recipients']> {
  const { rows } = await sql<WebhookPayload['recipients'][number]>`
    select id as "personId", full_name as "fullName", email from person
    where tenant_id = ${tenantId} and id = any(${[...personIds]}::uuid[]) and is_active`.execute(trx)
  return rows
}

export async function insertDeliveries(
  trx: Trx,
  tenantId: string,
  deliveries: readonly { id: string; webhookId: string; dedupeKey: string; payload: WebhookPayload }[],
  at: Date,
): Promise<void> {
  if (deliveries.length === 0) return
  await sql`
    insert into webhook_delivery (tenant_id, id, webhook_id, dedupe_key, payload, state, next_attempt_at, created_at)
    select ${tenantId}::uuid, given.id, given."webhookId", given."dedupeKey", given.payload, 'waiting',
      ${at}::timestamptz, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb) given (id uuid, "webhookId" uuid, "dedupeKey" text,
      payload jsonb)
    on conflict (tenant_id, webhook_id, dedupe_key) do nothing`.execute(trx)
}

/** A delivery taken to be made; `attempts` counts this one. */
export type ClaimedDelivery = {
  id: string
  webhookId: string
  url: string
  secret: string
  payload: WebhookPayload
  attempts: number
}

/** Takes one delivery that is due to a webhook in use, other than `failing`, for nobody else to take before `leaseUntil`. */
export async function claimDelivery(
  trx: Trx,
  tenantId: string,
  { now, leaseUntil, failing }: { now: Date; leaseUntil: Date; failing: readonly string[] },
): Promise<ClaimedDelivery | undefined> {
  const { rows } = await sql<ClaimedDelivery>`
    update webhook_delivery delivery set attempts = delivery.attempts + 1, next_attempt_at = ${leaseUntil}
    from webhook
    where delivery.tenant_id = ${tenantId} and webhook.tenant_id = ${tenantId} and webhook.id = delivery.webhook_id
      and delivery.id = (
        select due.id from webhook_delivery due
        join webhook listening on listening.tenant_id = due.tenant_id and listening.id = due.webhook_id and listening.is_active
        where due.tenant_id = ${tenantId} and due.state = 'waiting' and due.next_attempt_at <= ${now}
          and due.webhook_id <> all(${[...failing]}::uuid[])
        order by due.next_attempt_at, due.id limit 1 for update of due skip locked)
    returning delivery.id, webhook.id as "webhookId", webhook.url, webhook.secret, delivery.payload, delivery.attempts`.execute(
    trx,
  )
  return rows[0]
}

/** What became of an attempt: `nextAttemptAt` when it is to be made again. */
export async function noteAttempt(
  trx: Trx,
  tenantId: string,
  delivery: Pick<ClaimedDelivery, 'id' | 'attempts'>,
  outcome: { state: 'waiting' | 'delivered' | 'failed'; words: string; at: Date; nextAttemptAt: Date | null },
): Promise<void> {
  await sql`
    update webhook_delivery set state = ${outcome.state}, last_answer = ${outcome.words},
      delivered_at = ${outcome.state === 'delivered' ? outcome.at : null},
      next_attempt_at = coalesce(${outcome.nextAttemptAt}, next_attempt_at)
    where tenant_id = ${tenantId} and id = ${delivery.id} and state = 'waiting' and attempts = ${delivery.attempts}`.execute(
    trx,
  )
}

export type DeliveryRow = {
  id: string
  title: string
  state: 'waiting' | 'delivered' | 'failed'
  attempts: number
  lastAnswer: string | null
  createdAt: Date
  deliveredAt: Date | null
  nextAttemptAt: Date
}

/** A page of a webhook's deliveries, newest first. `after` is the last id shown. */
export async function listDeliveryRows(
  trx: Trx,
  tenantId: string,
  webhookId: string,
  limit: number,
  after: string | null,
): Promise<DeliveryRow[]> {
  const rest = after === null ? sql`true` : sql`id < ${after}::uuid`
  const { rows } = await sql<DeliveryRow>`
    select id, payload ->> 'title' as title, state, attempts, last_answer as "lastAnswer", created_at as "createdAt",
      delivered_at as "deliveredAt", next_attempt_at as "nextAttemptAt"
    from webhook_delivery where tenant_id = ${tenantId} and webhook_id = ${webhookId} and ${rest}
    order by id desc limit ${limit}`.execute(trx)
  return rows
}
