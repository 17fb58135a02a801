import { createContext, useContext, useEffect } from 'react'

/** What rows of a tree share: whose turn it is in the order of Tab, and how one is opened. */
export type TreeTools = {
  activeId: string | null
  setActiveId: (id: string) => void
  /** Gives the turn to the first row when the one that had it is gone. */
  settle: () => void
  onToggle: (id: string) => void
}

export const TreeContext = createContext<TreeTools | null>(null)

/** For a row: its attributes in the order of Tab, and how it is opened. Rows come and go as branches are read. */
export function useTreeRow(id: string) {
  const tools = useContext(TreeContext)
  if (!tools) throw new Error('useTreeRow outside a Tree')
  const { activeId, setActiveId, settle, onToggle } = tools
  useEffect(() => {
    settle()
    return settle
  }, [settle])
  return {
    row: { 'data-row': id, tabIndex: activeId === id ? 0 : -1, onFocus: () => setActiveId(id) },
    toggle: () => onToggle(id),
  }
}
