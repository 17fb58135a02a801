import type { Trx } from '../../platform/db/database.ts'
import type { NotificationRow } from './notifications-store.ts'

/** A person's unread notices of some kinds, newest first. */
export async function findUnread(
  trx: Trx,
  tenantId: string,
  personId: string,
  { kinds, limit }: { kinds: readonly string[]; limit: number },
): Promise<Pick<NotificationRow, 'id' | 'title' | 'link' | 'createdAt'>[]> {
  return trx
    .selectFrom('notification')
    .select(['id', 'title', 'link', 'created_at as createdAt'])
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .where('kind', 'in', [...kinds])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
