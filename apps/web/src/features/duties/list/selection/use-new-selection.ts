import { useMemo, useState } from 'react'
import type { Selection } from './selection'

/** No act takes more at once. */
export const mostChosen = 1000

const upTo = (ids: Iterable<string>): ReadonlySet<string> => new Set([...ids].slice(0, mostChosen))

/** What is chosen of the list behind this key; another list begins with nothing chosen. */
export function useNewSelection(listKey: string): Selection {
  const [kept, setKept] = useState({ listKey, chosen: new Set<string>() as ReadonlySet<string> })
  const chosen = useMemo(
    () => (kept.listKey === listKey ? kept.chosen : (new Set() as ReadonlySet<string>)),
    [kept, listKey],
  )
  return useMemo(() => {
    const change = (how: (old: ReadonlySet<string>) => ReadonlySet<string>) =>
      setKept((old) => ({ listKey, chosen: how(old.listKey === listKey ? old.chosen : new Set()) }))
    return {
      chosen,
      toggle: (id) =>
        change((old) => (old.has(id) ? new Set([...old].filter((one) => one !== id)) : upTo([...old, id]))),
      add: (ids) => change((old) => upTo([...old, ...ids])),
      clear: () => change(() => new Set()),
    }
  }, [chosen, listKey])
}
