import { useLayoutEffect, useRef } from 'react'

/**
 * Gives the focus back to what had it when a dialog opened, whether the dialog is closed or taken out whole. What took the
 * focus elsewhere in the meantime keeps it.
 */
export function useFocusReturn(opened: boolean): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const opener = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (!opened) return
    clearTimeout(timer.current)
    const { activeElement } = document
    if (activeElement !== document.body) opener.current = activeElement
    return () => {
      const closing = document.activeElement?.closest('[role=dialog]')
      // Only after React has taken the dialog out is the focus lost.
      timer.current = setTimeout(() => {
        const now = document.activeElement
        const isFree = now === null || now === document.body || closing?.contains(now) === true
        if (isFree && opener.current instanceof HTMLElement && opener.current.isConnected)
          opener.current.focus({ preventScroll: true })
      })
    }
  }, [opened])
}
