import type { ReactNode } from 'react'
import styles from './record-layout.module.css'

export type RecordLayoutProps = {
  /** The story: next action, timeline. */
  children: ReactNode
  /** The facts, in a narrow right column; above the story on a phone. */
  facts: ReactNode
}

export function RecordLayout({ children, facts }: RecordLayoutProps) {
  return (
    <div className={styles.layout}>
      <aside className={styles.facts} aria-label="Thông tin chính">
        {facts}
      </aside>
      <div className={styles.story}>{children}</div>
    </div>
  )
}
