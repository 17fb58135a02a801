import { type RefObject, useEffect } from 'react'
import { type DocumentSelection, readDocumentSelection } from './document-selection'

type OnSelect = (selection: DocumentSelection | null) => void

/** Reports once the mouse or the selecting key is released, so that nothing jumps under the pointer. */
export function useDocumentSelection(root: RefObject<HTMLElement | null>, onSelect: OnSelect | undefined): void {
  useEffect(() => {
    const element = root.current
    if (!element || !onSelect) return
    const report = () => window.setTimeout(() => onSelect(readDocumentSelection(element)))
    element.addEventListener('pointerup', report)
    element.addEventListener('touchend', report)
    element.addEventListener('keyup', report)
    return () => {
      element.removeEventListener('pointerup', report)
      element.removeEventListener('touchend', report)
      element.removeEventListener('keyup', report)
    }
  }, [root, onSelect])
}
