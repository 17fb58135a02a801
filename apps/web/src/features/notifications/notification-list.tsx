import type { Notification } from '../../api/operations'
import { AppLink } from '../../ui/link/app-link'
import styles from './notification-list.module.css'
import { timeAgo } from './time-ago'

export type NotificationListProps = {
  items: readonly Notification[]
  /** Called as the person follows one. */
  onFollow: (item: Notification) => void
}

/** What happened, about what, when; the unread ones carry a mark and say so. */
export function NotificationList({ items, onFollow }: NotificationListProps) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id}>
          <AppLink
            className={styles.item}
            href={item.link}
            data-unread={item.isRead ? undefined : true}
            onClick={() => onFollow(item)}
          >
            <span className={styles.title}>
              {item.isRead ? null : <span className="visually-hidden">Chưa đọc: </span>}
              {item.title}
            </span>
            {item.body ? <span className={styles.body}>{item.body}</span> : null}
            <time className={styles.time} dateTime={item.createdAt}>
              {timeAgo(item.createdAt)}
            </time>
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
