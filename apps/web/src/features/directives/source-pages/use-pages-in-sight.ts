import { type RefObject, useEffect, useState } from 'react'
import { scrollRoot } from './scroll-root'

export type PagesInSight = {
  /** Pages that are or soon will be on the screen, and those that were. */
  near: ReadonlySet<number>
  /** The page the person reads. */
  current: number
}

const pageOf = ({ target }: IntersectionObserverEntry): number => Number((target as HTMLElement).dataset.page)

/** Watches the frames marked `data-page` inside a container: a page is loaded one screen before it is seen. */
export function usePagesInSight(container: RefObject<HTMLElement | null>, pageCount: number): PagesInSight {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([1]))
  const [current, setCurrent] = useState(1)
  useEffect(() => {
    const element = container.current
    if (!element || pageCount === 0) return
    const root = scrollRoot(element)
    const loader = new IntersectionObserver(
      (entries) => {
        const found = entries.filter(({ isIntersecting }) => isIntersecting).map(pageOf)
        if (found.length > 0)
          setNear((old) => (found.every((page) => old.has(page)) ? old : new Set([...old, ...found])))
      },
      { root, rootMargin: '100% 0px' },
    )
    // A line two fifths down the screen: the page that crosses it is the one being read.
    const reader = new IntersectionObserver(
      (entries) => {
        const page = entries.filter(({ isIntersecting }) => isIntersecting).map(pageOf)[0]
        if (page) setCurrent(page)
      },
      { root, rootMargin: '-40% 0px -60% 0px' },
    )
    for (const frame of element.querySelectorAll('[data-page]')) {
      loader.observe(frame)
      reader.observe(frame)
    }
    return () => {
      loader.disconnect()
      reader.disconnect()
    }
  }, [container, pageCount])
  return { near, current }
}
