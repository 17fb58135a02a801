import { IconChevronDown } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { AppLink } from '../link/app-link'
import { initials } from './initials'
import { useCloseOutside } from './use-close-outside'
import styles from './user-menu.module.css'

export type UserMenuItem = { label: string; href?: string; onSelect?: () => void }

export type UserMenuProps = {
  user: { name: string /** 'Chuyên viên, Sở Tài chính' */; post: string }
  items: readonly UserMenuItem[]
}

/** A plain disclosure: on every page, so it must not cost a popover library. */
export function UserMenu({ user, items }: UserMenuProps) {
  const [opened, setOpened] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const close = () => setOpened(false)
  useCloseOutside(box, opened, close)
  return (
    <div className={styles.box} ref={box}>
      <button
        className={styles.target}
        type="button"
        aria-expanded={opened}
        aria-label={`Tài khoản: ${user.name}, ${user.post}`}
        onClick={() => setOpened(!opened)}
      >
        <span className={styles.initials}>{initials(user.name)}</span>
        <span className={styles.name}>{user.name}</span>
        <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
      </button>
      {opened ? (
        <div className={styles.dropdown}>
          <p className={styles.label}>
            <strong>{user.name}</strong>
            {user.post}
          </p>
          <ul className={styles.items}>
            {items.map((item) => (
              <li key={item.label}>
                {item.href ? (
                  <AppLink className={styles.item} href={item.href} onClick={close}>
                    {item.label}
                  </AppLink>
                ) : (
                  <button className={styles.item} type="button" onClick={() => [close(), item.onSelect?.()]}>
                    {item.label}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
