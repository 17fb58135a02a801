import type { DutyEventFact } from './duty-event.ts'
import { inOrder } from './fold-events.ts'

/** A deadline that took the place of another on a day (yyyy-mm-dd throughout). */
export type DeadlineStep = {
  on: string
  to: string
  /** extended: an extension was granted; changed: an amending directive moved it, or it was set anew after a pause */
  kind: 'extended' | 'changed'
}

/** Days on which the clock stood still; `to` is null while it still does. */
export type Pause = { from: string; to: string | null }

export type DeadlineTrack = { steps: DeadlineStep[]; pauses: Pause[] }

/** How the deadline of one assignment moved, and when its clock stood still, oldest first. */
export function deadlineTrack(events: readonly DutyEventFact[]): DeadlineTrack {
  const steps: DeadlineStep[] = []
  const pauses: Pause[] = []
  for (const { kind, on, to } of inOrder(events)) {
    if (kind === 'extension_granted' && to) steps.push({ on, to, kind: 'extended' })
    if (kind === 'deadline_changed' && to) steps.push({ on, to, kind: 'changed' })
    const last = pauses.at(-1)
    if (kind === 'paused' && last?.to !== null) pauses.push({ from: on, to: null })
    if ((kind === 'resumed' || kind === 'recalled' || kind === 'cancelled') && last?.to === null) last.to = on
  }
  return { steps, pauses }
}
