/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the arrow is for pointers;
   keys open and close rows in Tree */
import { IconChevronRight } from '@tabler/icons-react'
import { type CSSProperties, type MouseEvent, type ReactNode, useId } from 'react'
import { AppLink } from '../link/app-link'
import styles from './tree.module.css'
import { useTreeRow } from './tree-context'

export type TreeItemProps = {
  id: string
  /** 1 at the top. */
  level: number
  href: string
  /** undefined: nothing under it. */
  expanded?: boolean
  label: ReactNode
  /** Rows under it, drawn while it is open. */
  children?: ReactNode
}

/** A row of a Tree, with the rows under it while it is open. */
export function TreeItem({ id, level, href, expanded, label, children }: TreeItemProps) {
  const { row, toggle } = useTreeRow(id)
  const groupId = useId()
  function toggleOnly(event: MouseEvent) {
    event.preventDefault()
    event.stopPropagation()
    toggle()
  }
  return (
    <li role="none">
      <AppLink
        className={styles.row}
        role="treeitem"
        href={href}
        {...row}
        aria-level={level}
        aria-expanded={expanded}
        aria-owns={expanded ? groupId : undefined}
        style={{ '--level': level } as CSSProperties}
      >
        {expanded === undefined ? (
          <span className={styles.toggle} aria-hidden="true" />
        ) : (
          <span className={styles.toggle} data-open={expanded || undefined} aria-hidden="true" onClick={toggleOnly}>
            <IconChevronRight size={16} stroke={2} />
          </span>
        )}
        <span className={styles.label}>{label}</span>
      </AppLink>
      {expanded ? (
        <ul className={styles.group} role="group" id={groupId}>
          {children}
        </ul>
      ) : null}
    </li>
  )
}
