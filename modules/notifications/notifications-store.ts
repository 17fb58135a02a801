import type { Trx } from '../../platform/db/database.ts'

export type NotificationRow = {
  id: string
  kind: string
  title: string
  body: string | null
  link: string
  createdAt: Date
  readAt: Date | null
}

export async function insertNotifications(
  trx: Trx,
  rows: {
    tenantId: string
    id: string
    personId: string
    kind: string
    title: string
    body: string | null
    link: string
    createdAt: Date
  }[],
): Promise<void> {
  if (rows.length === 0) return
  await trx
    .insertInto('notification')
    .values(
      rows.map((row) => ({
        tenant_id: row.tenantId,
        id: row.id,
        person_id: row.personId,
        kind: row.kind,
        title: row.title,
        body: row.body,
        link: row.link,
        created_at: row.createdAt,
      })),
    )
    .execute()
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
    .select(['id', 'kind', 'title', 'body', 'link', 'created_at as createdAt', 'read_at as readAt'])
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
