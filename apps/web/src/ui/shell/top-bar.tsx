import { IconBell } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { AppLink } from '../link/app-link'
import { ColorSchemeButton } from './color-scheme-button'
import { DemoMark } from './demo-mark'
import { SearchButton } from './search-button'
import styles from './top-bar.module.css'
import { UserMenu, type UserMenuProps } from './user-menu'

export type TopBarProps = {
  user: UserMenuProps['user']
  userMenu: UserMenuProps['items']
  /** Called by the search box and by Ctrl K. Without it there is no search. */
  onOpenSearch?: () => void
  unreadCount?: number
  notificationsHref?: string
  /** A live bell in place of the plain link. */
  notifications?: ReactNode
  /** The tenant's name: 'Tỉnh Lâm Đồng'. */
  placeName?: string
  homeHref?: string
  demo?: boolean
}

export function TopBar(props: TopBarProps) {
  const { user, userMenu, onOpenSearch, unreadCount = 0, notificationsHref, notifications, placeName } = props
  const { homeHref = '/', demo } = props
  const unread = unreadCount > 0 ? `Thông báo, ${unreadCount} chưa đọc` : 'Thông báo'
  return (
    <header className={styles.bar}>
      <AppLink className={styles.brand} href={homeHref}>
        <span className={styles.name}>Đôn Đốc</span>
        {placeName ? <span className={styles.place}>{placeName}</span> : null}
      </AppLink>
      <div className={styles.middle}>{onOpenSearch ? <SearchButton onOpen={onOpenSearch} /> : null}</div>
      <div className={styles.end}>
        {demo ? <DemoMark /> : null}
        {notifications}
        {notificationsHref ? (
          <AppLink className={styles.bell} href={notificationsHref} aria-label={unread} title={unread}>
            <IconBell size={20} stroke={1.75} />
            {unreadCount > 0 ? (
              <span className={styles.unread} aria-hidden="true">
                {unreadCount > 99 ? '99+' : unreadCount}
              </span>
            ) : null}
          </AppLink>
        ) : null}
        <ColorSchemeButton />
        <UserMenu user={user} items={userMenu} />
      </div>
    </header>
  )
}
