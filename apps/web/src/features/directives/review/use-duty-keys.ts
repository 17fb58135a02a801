import { useEffect } from 'react'
import type { ReviewTools } from './review-context'

/** j / k walk the duties, e edits the one that is chosen. */
export function useDutyKeys({ live, activeId, choose, edit, mayEdit }: ReviewTools): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('[role="dialog"]')) return
      if (event.key === 'e' && activeId && mayEdit) {
        event.preventDefault()
        edit({ dutyId: activeId })
      }
      if (event.key !== 'j' && event.key !== 'k') return
      const here = live.findIndex(({ id }) => id === activeId)
      const next = live[here === -1 ? 0 : here + (event.key === 'j' ? 1 : -1)]
      if (!next) return
      event.preventDefault()
      choose(next.id)
      document
        .querySelector<HTMLElement>(`[data-duty-card="${CSS.escape(next.id)}"] button`)
        ?.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [live, activeId, choose, edit, mayEdit])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
