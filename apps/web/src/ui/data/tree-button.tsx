import type { CSSProperties } from 'react'
import styles from './tree.module.css'
import { useTreeRow } from './tree-context'

export type TreeButtonProps = { id: string; level: number; onClick: () => void; children: string }

/** A row of a Tree that does something: 'Xem thêm', 'Thử lại'. */
export function TreeButton({ id, level, onClick, children }: TreeButtonProps) {
  const { row } = useTreeRow(id)
  return (
    <li role="none">
      <button
        className={styles.row}
        type="button"
        role="treeitem"
        {...row}
        aria-level={level}
        style={{ '--level': level } as CSSProperties}
        onClick={onClick}
      >
        <span className={styles.toggle} aria-hidden="true" />
        <span className={styles.quiet}>{children}</span>
      </button>
    </li>
  )
}
