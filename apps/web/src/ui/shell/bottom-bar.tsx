import { IconDots } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { NavLink } from '../link/nav-link'
import styles from './bottom-bar.module.css'
import type { NavItem } from './nav-item'

const NavDrawer = lazy(async () => ({ default: (await import('./nav-drawer')).NavDrawer }))
const slots = 5

/** On a phone: the first words within reach of the thumb, the rest behind 'Thêm'. */
export function BottomBar({ items }: { items: readonly NavItem[] }) {
  const [opened, setOpened] = useState(false)
  const [wanted, setWanted] = useState(false)
  const fitting = items.length <= slots ? items : items.slice(0, slots - 1)
  return (
    <nav className={styles.bar} aria-label="Chức năng chính trên điện thoại">
      {fitting.map(({ href, also, label, icon: Icon, count }) => (
        <NavLink className={styles.item} href={href} also={also} key={href}>
          <span className={styles.icon}>
            <Icon size={22} stroke={1.75} />
            {count ? <span className={styles.dot} /> : null}
          </span>
          {label}
          {count ? <span className="visually-hidden">, {count} việc đang chờ</span> : null}
        </NavLink>
      ))}
      {fitting.length < items.length ? (
        <button className={styles.item} type="button" onClick={() => [setWanted(true), setOpened(true)]}>
          <IconDots size={22} stroke={1.75} aria-hidden="true" />
          Thêm
        </button>
      ) : null}
      {wanted ? (
        <Suspense fallback={null}>
          <NavDrawer items={items} opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      ) : null}
    </nav>
  )
}
