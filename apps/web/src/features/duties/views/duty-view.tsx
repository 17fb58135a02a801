import { lazy, Suspense } from 'react'
import { LoadingState } from '../../../ui/feedback/loading-state'
import type { DutiesQuery } from '../address/duties-search'
import type { DutyView as View } from './duty-views'

// Each way to look comes when it is chosen: the list must not wait for the others.
const views = {
  board: lazy(async () => ({ default: (await import('./board/board-view')).BoardView })),
  calendar: lazy(async () => ({ default: (await import('./calendar/calendar-view')).CalendarView })),
  timeline: lazy(async () => ({ default: (await import('./timeline/timeline-view')).TimelineView })),
}

export type DutyViewProps = { view: Exclude<View, 'list'>; query: DutiesQuery }

/** The same duties as the list, drawn as a board, a calendar or along the time. */
export function DutyView({ view, query }: DutyViewProps) {
  const Chosen = views[view]
  return (
    <Suspense fallback={<LoadingState />}>
      <Chosen query={query} />
    </Suspense>
  )
}
