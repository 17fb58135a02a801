import { createContext, useContext } from 'react'

/** Which duties of a list are chosen for an act on many. */
export type Selection = {
  chosen: ReadonlySet<string>
  toggle: (id: string) => void
  add: (ids: readonly string[]) => void
  clear: () => void
}

export const SelectionContext = createContext<Selection | null>(null)

export function useSelection(): Selection {
  const selection = useContext(SelectionContext)
  if (!selection) throw new Error('a row to choose outside of a list')
  return selection
}
