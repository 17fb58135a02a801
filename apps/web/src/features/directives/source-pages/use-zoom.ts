import { useCallback, useEffect, useState } from 'react'
import { isTyping } from '../document/is-typing'

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const

export type Zoom = { zoom: number; larger: (() => void) | null; smaller: (() => void) | null; fit: () => void }

/** How large a page is, 1 being as wide as its column; +, − and 0 on the keyboard. */
export function useZoom(): Zoom {
  const [zoom, setZoom] = useState(1)
  const step = useCallback((by: 1 | -1) => {
    setZoom((now) => {
      const here = steps.findIndex((each) => each === now)
      return steps[here + by] ?? now
    })
  }, [])
  const fit = useCallback(() => setZoom(1), [])

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('[role="dialog"]')) return
      if (event.key === '+' || event.key === '=') step(1)
      if (event.key === '-') step(-1)
      if (event.key === '0') fit()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [step, fit])

  return {
    zoom,
    larger: zoom < 3 ? () => step(1) : null,
    smaller: zoom > 0.5 ? () => step(-1) : null,
    fit,
  }
}
