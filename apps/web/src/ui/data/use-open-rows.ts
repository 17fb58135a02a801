import { useCallback, useState } from 'react'

/** Which rows of a Tree are open: those opened by hand, and at first those named here. */
export function useOpenRows(openAtFirst: string): {
  isOpen: (id: string) => boolean
  toggle: (id: string) => void
} {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map())
  const atFirst = useCallback((id: string) => openAtFirst.split(',').includes(id), [openAtFirst])
  const isOpen = useCallback((id: string) => changed.get(id) ?? atFirst(id), [changed, atFirst])
  const toggle = useCallback(
    (id: string) => setChanged((before) => new Map(before).set(id, !(before.get(id) ?? atFirst(id)))),
    [atFirst],
  )
  return { isOpen, toggle }
}
