import { useEffect } from 'react'
import { isTyping } from '../document/is-typing'
import type { ReviewTools } from './review-context'
import type { ReviewData } from './review-data'

/** j / k walk the duties as they are shown, e edits the one that is chosen. */
export function useDutyKeys({ focus, mayEdit }: ReviewTools, { shown }: ReviewData): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('[role="dialog"]')) return
      const { activeId } = focus.state
      if (event.key === 'e' && activeId && mayEdit) {
        event.preventDefault()
        focus.edit({ dutyId: activeId })
      }
      if (event.key !== 'j' && event.key !== 'k') return
      const here = shown.findIndex(({ id }) => id === activeId)
      const next = shown[here === -1 ? 0 : here + (event.key === 'j' ? 1 : -1)]
      if (!next) return
      event.preventDefault()
      focus.choose(next.id)
      document
        .querySelector<HTMLElement>(`[data-duty-card="${CSS.escape(next.id)}"] button`)
        ?.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [focus, shown, mayEdit])
}
