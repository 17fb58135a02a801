import { AppLink } from '../link/app-link'
import styles from './filter-links.module.css'

export type FilterLink = { label: string; href: string; count?: number; active: boolean }

export type FilterLinksProps = { label: string; items: readonly FilterLink[] }

/** Quick filters above a list; each is an address, so it can be bookmarked and sent. */
export function FilterLinks({ label, items }: FilterLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.href}>
            <AppLink
              className={styles.link}
              href={item.href}
              data-on={item.active}
              aria-current={item.active || undefined}
            >
              {item.label}
              {item.count !== undefined ? <span className={styles.count}>{item.count}</span> : null}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
