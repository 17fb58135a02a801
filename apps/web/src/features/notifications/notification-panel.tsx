import type { ListNotificationsResponse } from '../../api/operations'
import { Button } from '../../ui/actions/button'
import { AppLink } from '../../ui/link/app-link'
import styles from './notification-bell.module.css'
import { NotificationList } from './notification-list'
import { useMarkRead } from './use-mark-read'

export type NotificationPanelProps = {
  latest: ListNotificationsResponse | undefined
  failed: boolean
  onClose: () => void
}

export function NotificationPanel({ latest, failed, onClose }: NotificationPanelProps) {
  const markRead = useMarkRead()
  const items = latest?.items ?? []
  return (
    <section className={styles.panel} aria-label="Thông báo mới nhất">
      <div className={styles.head}>
        <h2 className={styles.heading}>Thông báo</h2>
        {latest && latest.unread > 0 ? (
          <Button variant="quiet" size="sm" onClick={() => markRead.mutate(null)}>
            Đánh dấu đã đọc tất cả
          </Button>
        ) : null}
      </div>
      {items.length > 0 ? (
        <div className={styles.items}>
          <NotificationList
            items={items}
            onFollow={(item) => {
              if (!item.isRead) markRead.mutate([item.id])
              onClose()
            }}
          />
        </div>
      ) : (
        <p className={styles.empty} role={failed ? 'alert' : undefined}>
          {emptyWords(latest !== undefined, failed)}
        </p>
      )}
      <div className={styles.foot}>
        <AppLink href="/thong-bao" onClick={onClose}>
          Xem tất cả thông báo
        </AppLink>
      </div>
    </section>
  )
}

function emptyWords(loaded: boolean, failed: boolean): string {
  if (loaded) return 'Chưa có thông báo nào. Khi cơ quan của bạn được giao nhiệm vụ, thông báo sẽ hiện ở đây.'
  return failed ? 'Chưa tải được thông báo. Kiểm tra đường truyền rồi mở lại.' : 'Đang tải thông báo…'
}
