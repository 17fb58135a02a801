import { NavLink } from '../link/nav-link'
import type { NavItem } from './nav-item'
import styles from './nav-list.module.css'

export type NavListProps = { items: readonly NavItem[]; onFollow?: () => void; wide?: boolean }

export function NavList({ items, onFollow, wide = false }: NavListProps) {
  return (
    <ul className={styles.list} data-wide={wide || undefined}>
      {items.map(({ href, also, label, icon: Icon, count }) => (
        <li key={href}>
          <NavLink className={styles.item} href={href} also={also} onClick={onFollow} title={label}>
            <Icon size={19} stroke={1.75} />
            <span className={styles.label}>{label}</span>
            {count ? (
              <span className={styles.count}>
                {count}
                <span className="visually-hidden"> việc đang chờ</span>
              </span>
            ) : null}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}
