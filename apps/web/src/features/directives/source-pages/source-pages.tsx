import { useElementSize } from '@mantine/hooks'
import { type ReactNode, useEffect, useRef } from 'react'
import type { SourcePage as SourcePageHead, TextSpan } from '../../../api/operations'
import type { DutySpan } from '../document/cut-paragraph'
import { imageWidth } from './image-width'
import { PageToolbar } from './page-toolbar'
import { SourcePage } from './source-page'
import styles from './source-pages.module.css'
import { usePagesInSight } from './use-pages-in-sight'
import { useShowPlace, type WantedPlace } from './use-show-place'
import { useZoom } from './use-zoom'

export type SourcePagesProps = {
  directiveId: string
  pages: readonly SourcePageHead[]
  /** the document's name */
  label: string
  duties: readonly DutySpan[]
  numbers: ReadonlyMap<string, number>
  activeDutyId: string | null
  onChoose?: (dutyId: string) => void
  uncovered?: readonly TextSpan[]
  onUncovered?: ((span: TextSpan) => void) | undefined
  /** where to go */
  place?: WantedPlace | null
  onPlaced?: () => void
  /** left of the tools */
  start?: ReactNode
}

const noSpans: readonly TextSpan[] = []

/** The original as it was received, page by page, with its duties marked where they stand. */
export function SourcePages(props: SourcePagesProps) {
  const { directiveId, pages, label, duties, numbers, activeDutyId, onChoose, place = null, onPlaced, start } = props
  const container = useRef<HTMLElement>(null)
  const { near, current } = usePagesInSight(container, pages.length)
  const { ref: sized, width } = useElementSize()
  const zoom = useZoom()
  const show = useShowPlace(container, directiveId, pages)
  const latest = useRef(duties)
  useEffect(() => {
    latest.current = duties
  })

  useEffect(() => {
    if (!place) return
    void show(place)
    onPlaced?.()
  }, [place, show, onPlaced])

  // A mark that is on the screen comes into view by itself; for the others the page is found first.
  useEffect(() => {
    if (!activeDutyId || container.current?.querySelector(`[data-duty-ids="${CSS.escape(activeDutyId)}"]`)) return
    const starts = latest.current.filter(({ dutyId }) => dutyId === activeDutyId).map((span) => span.start)
    if (starts.length > 0) void show({ offset: Math.min(...starts) })
  }, [activeDutyId, show])

  const pixels = imageWidth((width || 700) * zoom.zoom, window.devicePixelRatio)
  return (
    <section className={styles.view} ref={container} aria-label={`Trang gốc: ${label}`}>
      <PageToolbar
        start={start}
        current={current}
        pageCount={pages.length}
        zoom={zoom}
        onPage={(nth) => void show({ page: pages[nth - 1]?.number ?? nth })}
      />
      <div ref={sized} className={styles.frame}>
        <div className={styles.pages} style={{ width: `${zoom.zoom * 100}%` }}>
          {pages.map((page) => (
            <SourcePage
              key={page.number}
              directiveId={directiveId}
              page={page}
              pageCount={pages.length}
              width={pixels}
              isNear={near.has(page.number)}
              label={label}
              duties={duties}
              numbers={numbers}
              activeDutyId={activeDutyId}
              onChoose={onChoose}
              uncovered={props.uncovered ?? noSpans}
              onUncovered={props.onUncovered}
            />
          ))}
        </div>
      </div>
    </section>
  )
}
