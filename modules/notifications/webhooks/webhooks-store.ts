import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Topic } from '../rules/topics.ts'

export type WebhookRow = {
  id: string
  version: number
  name: string
  url: string
  topics: Topic[]
  isActive: boolean
  createdAt: Date
  createdByName: string
  lastAnswer: string | null
  lastState: 'waiting' | 'delivered' | 'failed' | null
}

const columns = (tenantId: string) => sql`
  select webhook.id, webhook.version, webhook.name, webhook.url, webhook.topics, webhook.is_active as "isActive",
    webhook.created_at as "createdAt", person.full_name as "createdByName", latest.last_answer as "lastAnswer",
    latest.state as "lastState"
  from webhook
  join person on person.tenant_id = webhook.tenant_id and person.id = webhook.created_by
  left join lateral (select delivery.last_answer, delivery.state from webhook_delivery delivery
    where delivery.tenant_id = webhook.tenant_id and delivery.webhook_id = webhook.id
    order by delivery.id desc limit 1) latest on true
  where webhook.tenant_id = ${tenantId}`

/** Every webhook of a space, oldest first; a province has a handful. */
export async function listWebhookRows(trx: Trx, tenantId: string): Promise<WebhookRow[]> {
  const { rows } = await sql<WebhookRow>`${columns(tenantId)} order by webhook.id limit 100`.execute(trx)
  return rows
}

export async function findWebhookRow(trx: Trx, tenantId: string, id: string): Promise<WebhookRow | undefined> {
  const { rows } = await sql<WebhookRow>`${columns(tenantId)} and webhook.id = ${id}`.execute(trx)
  return rows[0]
}

/** Where a webhook is called and with what it is signed. */
export async function findWebhookTarget(
  trx: Trx,
  tenantId: string,
  id: string,
): Promise<{ url: string; secret: string } | undefined> {
  return trx
    .selectFrom('webhook')
    .select(['url', 'secret'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function insertWebhook(
  trx: Trx,
  webhook: {
    tenantId: string
    id: string
    name: string
    url: string
    secret: string
    topics: readonly Topic[]
    createdBy: string
    createdAt: Date
  },
): Promise<void> {
  await trx
    .insertInto('webhook')
    .values({
      tenant_id: webhook.tenantId,
      id: webhook.id,
      name: webhook.name,
      url: webhook.url,
      secret: webhook.secret,
      topics: [...webhook.topics],
      created_by: webhook.createdBy,
      created_at: webhook.createdAt,
    })
    .execute()
}

/** False when it is not the given version any more. */
export async function updateWebhook(
  trx: Trx,
  tenantId: string,
  id: string,
  version: number,
  change: { name: string; url: string; topics: readonly Topic[]; isActive: boolean },
): Promise<boolean> {
  const result = await trx
    .updateTable('webhook')
    .set({
      name: change.name,
      url: change.url,
      topics: [...change.topics],
      is_active: change.isActive,
      version: version + 1,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
