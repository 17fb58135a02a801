import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useIsLive } from '../../session/live/live-state'
import { useCloseOutside } from '../../ui/shell/use-close-outside'
import styles from './notification-bell.module.css'
import { NotificationPanel } from './notification-panel'
import { latestNotificationsQuery } from './notification-queries'

/** Where the server cannot tell of new notices: pages opened together do not ask together. */
const slowPollMs = 60_000 + Math.random() * 20_000

/** The bell of the top bar: how many are unread, and the last few on a press. */
export function NotificationBell() {
  const [opened, setOpened] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const close = () => setOpened(false)
  useCloseOutside(box, opened, close)
  const { data, error } = useQuery({ ...latestNotificationsQuery, refetchInterval: useIsLive() ? false : slowPollMs })
  const unread = data?.unread ?? 0
  const words = unread > 99 ? '99+' : String(unread)
  const label = unread > 0 ? `Thông báo, ${words} chưa đọc` : 'Thông báo'
  return (
    <div className={styles.box} ref={box}>
      <button
        className={styles.bell}
        type="button"
        aria-label={label}
        title={label}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <IconBell size={20} stroke={1.75} aria-hidden="true" />
        {unread > 0 ? (
          <span className={styles.unread} aria-hidden="true">
            {words}
          </span>
        ) : null}
      </button>
      {opened ? <NotificationPanel latest={data} failed={error !== null} onClose={close} /> : null}
    </div>
  )
}
