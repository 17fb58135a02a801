import { type RefObject, useEffect } from 'react'

/** j / k move the focus over [data-row-link] of this table; the first table of the page answers when none has focus. */
export function useRowKeys(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'j' && event.key !== 'k') return
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const element = container.current
      if (!element || document.querySelector('[role="dialog"]')) return
      const focusedTable = document.activeElement?.closest('[data-row-keys]')
      if ((focusedTable ?? document.querySelector('[data-row-keys]')) !== element) return
      const links = [...element.querySelectorAll<HTMLElement>('[data-row-link]')]
      const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement))
      const next = here === -1 ? 0 : here + (event.key === 'j' ? 1 : -1)
      links[next]?.focus()
      links[next]?.closest('tr')?.scrollIntoView({ block: 'nearest' })
      if (links[next]) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [container])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
