import { useEffect, useRef } from 'react'
import { isTyping } from '../../directives/document/is-typing'
import { decisionFieldId } from './decision-field'

export type WalkKeys = { next: () => void; back: () => void; skip: () => void }

/** → next, ← back, d to write the decision, s to pass over; Esc leaves the field. Keys of an open dialog are its own. */
export function useWalkKeys(keys: WalkKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const acts: Partial<Record<string, () => void>> = {
      ArrowRight: () => latest.current.next(),
      ArrowLeft: () => latest.current.back(),
      s: () => latest.current.skip(),
      d: () => document.getElementById(decisionFieldId)?.focus(),
    }
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('[role=dialog]')) return
      if (isTyping(event.target)) {
        if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
        return
      }
      const act = acts[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
