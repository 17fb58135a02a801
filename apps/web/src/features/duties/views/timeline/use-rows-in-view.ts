import { type RefObject, useEffect, useState } from 'react'
import { rowsInView } from './rows-in-view'

/** Which rows of a long list to draw, told anew while the page scrolls. `height` in pixels. */
export function useRowsInView(list: RefObject<HTMLElement | null>, count: number, height: number) {
  const [view, setView] = useState({ top: 0, screen: 900 })
  useEffect(() => {
    let frame = 0
    function measure() {
      frame = 0
      if (list.current) setView({ top: list.current.getBoundingClientRect().top, screen: window.innerHeight })
    }
    function later() {
      frame ||= requestAnimationFrame(measure)
    }
    measure()
    window.addEventListener('scroll', later, { passive: true })
    window.addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', later)
      window.removeEventListener('resize', later)
    }
  }, [list])
  return rowsInView(count, height, view)
}
