import { useInfiniteQuery } from '@tanstack/react-query'
import { ProblemState } from '../../api/problem-state'
import { Button } from '../../ui/actions/button'
import { LoadMore } from '../../ui/data/load-more'
import { EmptyState } from '../../ui/feedback/empty-state'
import { LoadingState } from '../../ui/feedback/loading-state'
import { PageHeader } from '../../ui/layout/page-header'
import { NotificationList } from './notification-list'
import { notificationPagesQuery } from './notification-queries'
import styles from './notifications-page.module.css'
import { useMarkRead } from './use-mark-read'

export function NotificationsPage() {
  const pages = useInfiniteQuery(notificationPagesQuery)
  const markRead = useMarkRead()
  const items = pages.data?.pages.flatMap((page) => page.items) ?? []
  const unread = pages.data?.pages[0]?.unread ?? 0
  return (
    <>
      <PageHeader
        title="Thông báo"
        lead={unread > 0 ? `${unread > 99 ? 'Hơn 99' : unread} thông báo chưa đọc.` : null}
        actions={unread > 0 ? <Button onClick={() => markRead.mutate(null)}>Đánh dấu đã đọc tất cả</Button> : undefined}
      />
      {pages.data === undefined ? (
        pages.error ? (
          <ProblemState error={pages.error} onRetry={() => void pages.refetch()} retrying={pages.isFetching} />
        ) : (
          <LoadingState label="Đang tải thông báo" shape="text" />
        )
      ) : items.length === 0 ? (
        <EmptyState title="Chưa có thông báo nào">
          Khi cơ quan của bạn được giao nhiệm vụ, được xác nhận hoặc bị trả lại, thông báo sẽ hiện ở đây.
        </EmptyState>
      ) : (
        <div className={styles.items}>
          <NotificationList items={items} onFollow={(item) => !item.isRead && markRead.mutate([item.id])} />
          <LoadMore
            shown={items.length}
            loading={pages.isFetchingNextPage}
            onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
          />
        </div>
      )}
    </>
  )
}
