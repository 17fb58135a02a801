import type { ListNotificationsResponse } from '../../api/operations'

/** One page of notifications as it will be once these, or all of them (null), are read. */
export function withRead(page: ListNotificationsResponse, ids: readonly string[] | null): ListNotificationsResponse {
  const isMarked = (id: string) => ids === null || ids.includes(id)
  const newlyRead = page.items.filter((item) => !item.isRead && isMarked(item.id)).length
  return {
    ...page,
    unread: ids === null ? 0 : Math.max(0, page.unread - newlyRead),
    items: page.items.map((item) => (isMarked(item.id) ? { ...item, isRead: true } : item)),
  }
}
