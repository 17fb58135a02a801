import type { CSSProperties } from 'react'
import styles from './tree.module.css'

export type TreeNoteProps = { level: number; children: string }

/** Words in place of rows: 'Đang tải…'. */
export function TreeNote({ level, children }: TreeNoteProps) {
  return (
    <li role="none" className={styles.row} style={{ '--level': level } as CSSProperties}>
      <span className={styles.toggle} />
      <output className={styles.quiet}>{children}</output>
    </li>
  )
}
