import { type KeyboardEvent, useEffect, useRef } from 'react'
import { usePrinting } from '../../../../ui/pictures/use-printing'
import { useNarrow } from '../../../overview/use-narrow'
import styles from './timeline.module.css'
import { focusLine, keyMove } from './timeline-keys'
import { TimelineLineRow } from './timeline-line-row'
import { TimelineLines } from './timeline-lines'
import type { Grouping, OpenedParts, TimelineRow } from './timeline-rows'
import { TimelineScale } from './timeline-scale'
import type { TimelineWindow, Zoom } from './timeline-window'
import { useRowsInView } from './use-rows-in-view'

/** Pixels; the rows are drawn as the page scrolls, so that all must be of one height. */
const rowHeight = { wide: 46, narrow: 78 }
/** Rows before the end at which the next page is asked for. */
const ahead = 20

export type TimelineListProps = {
  rows: readonly TimelineRow[]
  grouping: Grouping
  window: TimelineWindow
  today: string
  opened: OpenedParts
  onToggle: (id: string) => void
  onMove: (units: number) => void
  onZoom: (zoom: Zoom) => void
  onEndNear: () => void
}

export function TimelineList(props: TimelineListProps) {
  const { rows, grouping, window, today, opened, onToggle, onMove, onZoom, onEndNear } = props
  const list = useRef<HTMLUListElement>(null)
  const printing = usePrinting()
  const height = useNarrow() && !printing ? rowHeight.narrow : rowHeight.wide
  const seen = useRowsInView(list, rows.length, height)
  const { first, end } = printing ? { first: 0, end: rows.length } : seen
  const isEndNear = end + ahead >= rows.length
  useEffect(() => {
    if (isEndNear) onEndNear()
  }, [isEndNear, onEndNear])

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const move = keyMove(event.key, window.zoom)
    if (!move) return
    event.preventDefault()
    if ('lines' in move) focusLine(event.currentTarget, move.lines)
    else if ('units' in move) onMove(move.units)
    else onZoom(move.zoom)
  }

  return (
    <div className={styles.picture}>
      <TimelineScale window={window} />
      <TimelineLines window={window} today={today} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move between the links inside */}
      <ul
        ref={list}
        className={styles.rows}
        aria-label="Dòng thời gian các nhiệm vụ"
        onKeyDown={onKeyDown}
        style={{ paddingTop: first * height, paddingBottom: (rows.length - end) * height }}
      >
        {rows.slice(first, end).map((row) => (
          <li key={row.key} className={styles.row} data-kind={row.kind} style={{ height }}>
            {row.kind === 'group' ? (
              <h2 className={styles.group}>{row.title}</h2>
            ) : row.kind === 'note' ? (
              <span className={styles.quiet}>{row.words}</span>
            ) : (
              <TimelineLineRow
                line={row.line}
                depth={row.depth}
                grouping={grouping}
                window={window}
                today={today}
                isOpened={opened.has(row.line.id)}
                onToggle={onToggle}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
