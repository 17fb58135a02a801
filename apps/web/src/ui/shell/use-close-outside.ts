import { type RefObject, useEffect, useRef } from 'react'

/** Esc, a press elsewhere or focus moving on closes; Esc gives the focus back to the box's first button. */
export function useCloseOutside(box: RefObject<HTMLElement | null>, opened: boolean, close: () => void): void {
  const latestClose = useRef(close)
  useEffect(() => {
    latestClose.current = close
  })
  useEffect(() => {
    if (!opened) return
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) latestClose.current()
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      latestClose.current()
      box.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', escape)
    }
  }, [box, opened])
}
