import type { ReactNode } from 'react'
import styles from './stat-figure.module.css'

export type StatRowProps = { children: ReactNode }

/** StatFigures side by side, parted by hairlines. */
export function StatRow({ children }: StatRowProps) {
  return <div className={styles.row}>{children}</div>
}
