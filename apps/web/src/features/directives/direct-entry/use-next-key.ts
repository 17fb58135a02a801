import { useEffect, useRef } from 'react'

/** Ctrl Enter (⌘ Enter) anywhere in a form: the next duty. */
export function useNextKey(onNext: () => void): void {
  const latest = useRef(onNext)
  useEffect(() => {
    latest.current = onNext
  })
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      if (!(event.target instanceof HTMLElement) || !event.target.closest('form')) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
