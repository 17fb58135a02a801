import { useEffect, useRef } from 'react'
import type { ListGroup } from '../group-words'
import { listKey } from './list-keys'

export type ListKeysGiven = {
  onToggle: (id: string) => void
  onAdd: (ids: readonly string[]) => void
  onClear: () => void
  onSearch: () => void
  onAct: (id: string) => void
  onHelp: () => void
  onGroup: (group: ListGroup | null) => void
}

const secondLetterMs = 1500

/** The row that holds the focus. */
const rowHere = () => document.activeElement?.closest<HTMLElement>('[data-row-id]') ?? null

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isBox(target)))

const isBox = (target: HTMLElement) => target instanceof HTMLInputElement && target.type === 'checkbox'

/** The row below or above in the same table, across the heads of groups. */
function neighbour(row: HTMLElement, step: 1 | -1): HTMLElement | null {
  const rows = [...(row.closest('table')?.querySelectorAll<HTMLElement>('[data-row-id]') ?? [])]
  return rows[rows.indexOf(row) + step] ?? null
}

/** Keys of the work list beside j, k and Enter, which every table has. Silent while somebody types or a dialog stands open. */
export function useListKeys(given: ListKeysGiven): void {
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  useEffect(() => {
    let pressedG = 0
    function extend(step: 1 | -1) {
      const row = rowHere()
      const next = row && neighbour(row, step)
      if (!row || !next) return
      latest.current.onAdd([row.dataset.rowId ?? '', next.dataset.rowId ?? ''])
      next.querySelector<HTMLElement>('[data-row-link]')?.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || document.querySelector('[role="dialog"]')) return
      const meaning = listKey(event, Date.now() - pressedG < secondLetterMs)
      pressedG = meaning?.do === 'waitForGroup' ? Date.now() : 0
      if (meaning === null) return
      const id = rowHere()?.dataset.rowId
      const { onToggle, onClear, onSearch, onAct, onHelp, onGroup } = latest.current
      if (meaning.do === 'toggle' && id) onToggle(id)
      if (meaning.do === 'extendDown') extend(1)
      if (meaning.do === 'extendUp') extend(-1)
      if (meaning.do === 'clear') onClear()
      if (meaning.do === 'search') onSearch()
      if (meaning.do === 'act' && id) onAct(id)
      if (meaning.do === 'help') onHelp()
      if (meaning.do === 'group') onGroup(meaning.group)
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // On the window before all others: a dialog that Esc closes still stands, and the table must not walk by a second letter.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
