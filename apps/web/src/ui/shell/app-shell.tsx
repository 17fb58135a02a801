import type { ReactNode } from 'react'
import styles from './app-shell.module.css'
import { BottomBar } from './bottom-bar'
import type { NavItem } from './nav-item'
import { NavList } from './nav-list'
import { TopBar, type TopBarProps } from './top-bar'

export type AppShellProps = TopBarProps & {
  /** Five to seven, already chosen by role. */
  navItems: readonly NavItem[]
  children: ReactNode
}

export function AppShell({ navItems, children, ...topBar }: AppShellProps) {
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#noi-dung">
        Bỏ qua đến nội dung
      </a>
      <TopBar {...topBar} />
      <div className={styles.columns}>
        <nav className={styles.side} aria-label="Chức năng chính">
          <NavList items={navItems} />
        </nav>
        <main className={styles.main} id="noi-dung" tabIndex={-1}>
          {children}
        </main>
      </div>
      <BottomBar items={navItems} />
    </div>
  )
}
