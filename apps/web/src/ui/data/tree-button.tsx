import type { CSSProperties } from 'react'
import styles from './tree.module.css'
import { useTree } from './tree-context'

export type TreeButtonProps = { id: string; level: number; onClick: () => void; children: string }

/** A row of a Tree that does something: 'Xem thêm', 'Thử lại'. */
export function TreeButton({ id, level, onClick, children }: TreeButtonProps) {
  const { activeId, setActiveId } = useTree()
  return (
    <li role="none">
      <button
        className={styles.row}
        type="button"
        role="treeitem"
        data-row={id}
        aria-level={level}
        tabIndex={activeId === id ? 0 : -1}
        style={{ '--level': level } as CSSProperties}
        onFocus={() => setActiveId(id)}
        onClick={onClick}
      >
        <span className={styles.toggle} aria-hidden="true" />
        <span className={styles.quiet}>{children}</span>
      </button>
    </li>
  )
}
