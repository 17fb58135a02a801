import type { ReactNode } from 'react'
import styles from './states.module.css'

export type EmptyStateProps = {
  title: string
  /** One sentence that teaches. */
  children?: ReactNode
  /** One action. */
  action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children ? <div className={styles.body}>{children}</div> : null}
      {action ? <div className={styles.actions}>{action}</div> : null}
    </div>
  )
}
