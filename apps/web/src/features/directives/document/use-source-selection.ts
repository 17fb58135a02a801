import { type RefObject, useEffect, useState } from 'react'
import type { TextSpan } from '../../../api/operations'
import { readSourceSelection } from './read-source-selection'

/** The lower edge of the selected words, in pixels of the window. */
export type SourceSelection = { span: TextSpan; left: number; bottom: number }

/** Follows the selection: mouse, finger or keyboard; it settles for a moment before anything is shown. */
export function useSourceSelection(root: RefObject<HTMLElement | null>, enabled: boolean): SourceSelection | null {
  const [selected, setSelected] = useState<SourceSelection | null>(null)
  useEffect(() => {
    if (!enabled) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let pressed = false
    const read = () => {
      if (pressed || !root.current) return
      const span = readSourceSelection(root.current)
      const area = span ? window.getSelection()?.getRangeAt(0).getBoundingClientRect() : undefined
      setSelected(span && area ? { span, left: area.left, bottom: area.bottom } : null)
    }
    const settle = () => {
      clearTimeout(timer)
      timer = setTimeout(read, 200)
    }
    const press = () => (pressed = true)
    const release = () => {
      pressed = false
      settle()
    }
    document.addEventListener('selectionchange', settle)
    document.addEventListener('mousedown', press)
    document.addEventListener('mouseup', release)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', settle)
      document.removeEventListener('mousedown', press)
      document.removeEventListener('mouseup', release)
    }
  }, [root, enabled])
  return enabled ? selected : null
}
