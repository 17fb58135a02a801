/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus, jsx-a11y/no-noninteractive-element-to-interactive-role --
   a tree of WAI-ARIA has no tag of its own; its rows take the focus in turn */
import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { plainLetters } from '../text/plain-letters'
import styles from './tree.module.css'
import { TreeContext } from './tree-context'
import { type TreeRow, treeMove } from './tree-move'

export type TreeProps = {
  /** What the tree holds, read aloud. */
  label: string
  /** Opens or closes the row with this id. */
  onToggle: (id: string) => void
  /** TreeItem, TreeButton, TreeNote. */
  children: ReactNode
}

/**
 * A tree whose rows are links: arrows walk, open and close, Home and End jump, a letter finds, Enter follows. One row at a
 * time is in the order of Tab.
 */
export function Tree({ label, onToggle, children }: TreeProps) {
  const root = useRef<HTMLUListElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)

  const settle = useCallback(() => {
    setActiveId((before) => {
      const kept = before !== null && root.current?.querySelector(`[data-row="${CSS.escape(before)}"]`)
      return kept ? before : (rowsOf(root.current)[0]?.dataset.row ?? null)
    })
  }, [])

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const rows = rowsOf(root.current)
      const at = rows.indexOf(event.target as HTMLElement)
      const move = treeMove(rows.map(toRow), at, event.key, plainLetters)
      if (move === null) return
      event.preventDefault()
      event.stopPropagation()
      if ('toggle' in move) onToggle(rows[move.toggle]?.dataset.row ?? '')
      else rows[move.to]?.focus()
    },
    [onToggle],
  )

  const context = useMemo(() => ({ activeId, setActiveId, settle, onToggle }), [activeId, settle, onToggle])
  return (
    <TreeContext value={context}>
      <ul className={styles.tree} role="tree" aria-label={label} ref={root} onKeyDown={onKeyDown}>
        {children}
      </ul>
    </TreeContext>
  )
}

const rowsOf = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? []),
]

const toRow = (row: HTMLElement): TreeRow => {
  const expanded = row.getAttribute('aria-expanded')
  return {
    level: Number(row.getAttribute('aria-level')),
    expanded: expanded === null ? null : expanded === 'true',
    text: row.textContent ?? '',
  }
}
