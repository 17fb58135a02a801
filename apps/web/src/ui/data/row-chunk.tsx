/* oxlint-disable jsx-a11y/no-redundant-roles -- see data-table.tsx */
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** So far from what is in sight rows are still drawn, so that nobody scrolls into a gap. */
const nearby = '1500px 0px'

export type RowChunkProps = {
  columnCount: number
  children: ReactNode
}

/**
 * Some rows of a long table; far out of sight only their height stays, so that ten thousand rows scroll like a hundred. Rows that hold
 * the focus stay.
 */
export function RowChunk({ columnCount, children }: RowChunkProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  /** null while the rows are drawn. */
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    const watched = body.current
    if (!watched || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries[entries.length - 1]?.isIntersecting ?? true
        if (isNear) setHeight(null)
        else if (!watched.contains(document.activeElement)) setHeight(watched.getBoundingClientRect().height)
      },
      { rootMargin: nearby },
    )
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return (
    <tbody role="rowgroup" ref={body}>
      {height === null ? (
        children
      ) : (
        <tr aria-hidden="true">
          {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it only keeps the height, and is read to nobody */}
          <td colSpan={columnCount} style={{ height, padding: 0 }} />
        </tr>
      )}
    </tbody>
  )
}
