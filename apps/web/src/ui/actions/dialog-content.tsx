import { type ReactNode, type RefObject, useLayoutEffect } from 'react'
import { firstOf, nearestOf } from './focus-in-dialog'

export type DialogContentProps = { children: ReactNode; content: RefObject<HTMLDivElement | null> }

/** The content of an open dialog. Its first field has the focus; when what had the focus goes, the nearest field gets it. */
export function DialogContent({ children, content }: DialogContentProps) {
  useLayoutEffect(() => {
    const box = content.current
    if (!box) return
    const first = firstOf(box)
    // Mantine focuses what is marked so, otherwise its close button, on which Enter would close the dialog at once.
    first?.setAttribute('data-autofocus', '')
    let isWaiting = first === null
    const observer = new MutationObserver((records) => {
      const isLost = document.activeElement === document.body || document.activeElement === null
      if (!isLost && !isWaiting) return
      const from = [...records].reverse().find(({ removedNodes }) => removedNodes.length > 0)?.target ?? box
      const next = nearestOf(from, box)
      if (!next) return
      isWaiting = false
      next.focus()
    })
    observer.observe(box, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [content])
  return <div ref={content}>{children}</div>
}
