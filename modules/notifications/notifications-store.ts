import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

export type NotificationRow = {
  id: string
  kind: string
  topic: string
  isUrgent: boolean
  title: string
  body: string | null
  link: string
  createdAt: Date
  readAt: Date | null
}

export type NewNotification = {
  tenantId: string
  id: string
  personId: string
  kind: string
  topic: string
  isUrgent: boolean
  title: string
  body: string | null
  link: string
  createdAt: Date
}

/** Any number of rows in one statement, as one parameter. */
export async function insertNotifications(trx: Trx, rows: readonly NewNotification[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into notification (tenant_id, id, person_id, kind, topic, is_urgent, title, body, link, created_at)
    select given."tenantId", given.id, given."personId", given.kind, given.topic, given."isUrgent", given.title,
      given.body, given.link, given."createdAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) given ("tenantId" uuid, id uuid, "personId" uuid, kind text,
      topic text, "isUrgent" boolean, title text, body text, link text, "createdAt" timestamptz)`.execute(trx)
}

/** A page of a person's notifications, newest first. `after` is the last id shown. */
export async function listNotificationRows(
  trx: Trx,
  tenantId: string,
  personId: string,
  limit: number,
  after: string | null,
): Promise<NotificationRow[]> {
  let query = trx
    .selectFrom('notification')
    .select(['id', 'kind', 'topic', 'is_urgent as isUrgent', 'title', 'body', 'link'])
    .select(['created_at as createdAt', 'read_at as readAt'])
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .limit(limit)
  if (after) query = query.where('id', '<', after)
  return query.execute()
}

/** How many are unread, counted no further than `most`. */
export async function countUnread(trx: Trx, tenantId: string, personId: string, most: number): Promise<number> {
  const rows = await trx
    .selectFrom('notification')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .limit(most)
    .execute()
  return rows.length
}

/** Marks the given notifications, or all when none are given, as read. */
export async function markRead(
  trx: Trx,
  tenantId: string,
  personId: string,
  ids: string[] | null,
  at: Date,
): Promise<void> {
  let query = trx
    .updateTable('notification')
    .set({ read_at: at })
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
  if (ids) query = query.where('id', 'in', ids)
  await query.execute()
}
