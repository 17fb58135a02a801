import { createContext, useContext } from 'react'

/** What rows of a tree share: whose turn it is in the order of Tab, and how one is opened. */
export type TreeTools = {
  activeId: string | null
  setActiveId: (id: string) => void
  onToggle: (id: string) => void
}

export const TreeContext = createContext<TreeTools | null>(null)

export function useTree(): TreeTools {
  const tools = useContext(TreeContext)
  if (!tools) throw new Error('useTree outside a Tree')
  return tools
}
