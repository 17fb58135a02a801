import type { TimelineLine } from '../../../../api/operations'
import { addDays } from '../../../../ui/format/calendar-day'
import { placeDay, type TimelineWindow } from './timeline-window'

/** given: to the first deadline; extended: to a later one; late: past the last; undated: no deadline, until today or done. */
export type SpanKind = 'given' | 'extended' | 'late' | 'undated' | 'paused'

/** A stretch of a bar; `left` and `width` in percent of the picture, cut at its edges. */
export type Span = { kind: SpanKind; left: number; width: number }
export type Mark = { kind: 'first_deadline' | 'deadline' | 'proposed' | 'completed'; on: string; at: number }

export type PlacedBar = {
  spans: Span[]
  marks: Mark[]
  /** Where the whole bar lies when nothing of it is in the picture. */
  outside: 'before' | 'after' | null
}

type Days = { from: string; to: string }
export type BarFacts = Pick<TimelineLine, 'assignedOn' | 'deadlineOn' | 'firstDeadlineOn' | 'steps' | 'pauses'> & {
  state: Pick<TimelineLine['state'], 'stage' | 'completedOn' | 'proposedOn' | 'pausedOn' | 'cancelledOn'>
}

/** Both days are inside: a bar from a day to the same day is one day wide. Null when nothing of it is seen. */
function cut(window: TimelineWindow, kind: SpanKind, { from, to }: Days): Span | null {
  if (to < from) return null
  const left = Math.max(0, placeDay(window, from))
  const right = Math.min(100, placeDay(window, addDays(to, 1)))
  return right > left ? { kind, left, width: right - left } : null
}

/** The day as of which lateness is told; null for what was dropped. */
function dayThatCounts({ stage, completedOn, proposedOn, pausedOn }: BarFacts['state'], today: string): string | null {
  if (stage === 'cancelled' || stage === 'recalled') return null
  return completedOn ?? proposedOn ?? pausedOn ?? today
}

/** The stretches of a bar in days, one after the other. */
function stretches(facts: BarFacts, today: string): [SpanKind, Days][] {
  const { assignedOn, deadlineOn, steps, state } = facts
  const counted = dayThatCounts(state, today)
  if (deadlineOn === null) return [['undated', { from: assignedOn, to: counted ?? state.cancelledOn ?? today }]]
  const first = facts.firstDeadlineOn ?? deadlineOn
  const found: [SpanKind, Days][] = [['given', { from: assignedOn, to: first < deadlineOn ? first : deadlineOn }]]
  let until = first
  for (const { to } of steps) {
    const end = to < deadlineOn ? to : deadlineOn
    if (end > until) {
      found.push(['extended', { from: addDays(until, 1), to: end }])
      until = end
    }
  }
  if (counted !== null && counted > deadlineOn) found.push(['late', { from: addDays(deadlineOn, 1), to: counted }])
  return found
}

function marksOf({ deadlineOn, firstDeadlineOn, state }: BarFacts): [Mark['kind'], string][] {
  const marks: [Mark['kind'], string | null][] = [
    ['first_deadline', firstDeadlineOn === deadlineOn ? null : firstDeadlineOn],
    ['deadline', deadlineOn],
    ['proposed', state.stage === 'awaiting_confirmation' ? state.proposedOn : null],
    ['completed', state.completedOn],
  ]
  return marks.filter((mark): mark is [Mark['kind'], string] => mark[1] !== null)
}

/** One duty as it is drawn in a window; a deadline stands at the end of its day, all else at its beginning. */
export function placeBar(facts: BarFacts, window: TimelineWindow, today: string): PlacedBar {
  const bar = stretches(facts, today)
  const pauses = facts.pauses.map(({ from, to }): [SpanKind, Days] => ['paused', { from, to: to ?? today }])
  const spans = [...bar, ...pauses].map(([kind, days]) => cut(window, kind, days)).filter((span) => span !== null)
  const marks = marksOf(facts)
    .map(([kind, on]) => ({ kind, on, at: placeDay(window, kind.endsWith('deadline') ? addDays(on, 1) : on) }))
    .filter(({ at }) => at >= 0 && at <= 100)
  const isSeen = spans.length > 0 || marks.length > 0
  return { spans, marks, outside: isSeen ? null : facts.assignedOn >= window.to ? 'after' : 'before' }
}
