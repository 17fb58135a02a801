import type { Query, QueryClient } from '@tanstack/react-query'
import { ownActAt } from '../../api/client'
import type { LiveEvent } from './live-event'
import { liveState } from './live-state'

/** First parts of the keys of everything that is read from assignments. */
const fromAssignments = new Set<unknown>([
  'assignments',
  'assignment',
  'home',
  'overview',
  'difficulties',
  'difficulty',
])

/** A thousand pages told at once must not all ask at once; nor does a page ask for each of many changes. */
const spreadMs = 2_000
const spreadAfterGapMs = 10_000
const restMs = 10_000
/** What is heard this soon after an act of one's own is its echo. */
const echoMs = 3_000

type Waiting = {
  /** null: any */
  ids: Set<string> | null
  notifications: boolean
  byOthers: boolean
}
const nothing = (): Waiting => ({ ids: new Set(), notifications: false, byOthers: false })

const isPagedList = ({ state }: Query): boolean =>
  typeof state.data === 'object' && state.data !== null && 'pages' in state.data

const isOfAssignments = ({ queryKey: [root] }: Query): boolean => fromAssignments.has(root)

/** Of a changed assignment, or a list or number it is part of. */
const isChanged = ({ queryKey: [root, subject] }: Query, ids: ReadonlySet<string> | null): boolean =>
  root !== 'assignment' || ids === null || ids.has(String(subject))

/**
 * Reads again what others changed. Lists of pages are only marked: rows must not move under the hands of whoever reads, ticks or
 * walks through them, so that a notice offers the new state (`NewChanges`). So is everything while a form is being filled in,
 * whose version must stay the one that was looked at. A tab out of sight reads when it is looked at again.
 */
export function refreshOnChange(queryClient: QueryClient, random: () => number = Math.random) {
  let waiting = nothing()
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastReadAt = Number.NEGATIVE_INFINITY
  let heldBack = false
  const now = () => (document.visibilityState === 'visible' ? 'active' : 'none')

  function read(): void {
    const { ids, notifications, byOthers } = waiting
    waiting = nothing()
    timer = undefined
    lastReadAt = Date.now()
    if (notifications) void queryClient.invalidateQueries({ queryKey: ['notifications'], refetchType: now() })
    if (ids?.size === 0) return
    const held = liveState.isHeld()
    const readAtOnce = (query: Query) => !held && !isPagedList(query)
    const concerned = (query: Query) => isOfAssignments(query) && isChanged(query, ids)
    void queryClient.invalidateQueries({
      predicate: (query) => concerned(query) && !readAtOnce(query),
      refetchType: 'none',
    })
    void queryClient.invalidateQueries({
      predicate: (query) => concerned(query) && readAtOnce(query),
      refetchType: now(),
    })
    heldBack ||= held
    if (!byOthers) return
    liveState.noteChanged('assignments', lastReadAt)
    if (held) for (const id of ids ?? ['*']) liveState.noteChanged(`assignment ${id}`, lastReadAt)
  }

  const stopWatching = liveState.subscribe(() => {
    if (!heldBack || liveState.isHeld()) return
    heldBack = false
    void queryClient.refetchQueries({
      type: 'active',
      stale: true,
      predicate: (query) => isOfAssignments(query) && !isPagedList(query),
    })
  })

  return {
    hear(event: LiveEvent): void {
      const isGap = event.type === 'everything'
      if (event.type === 'notifications' || isGap) waiting.notifications = true
      if (isGap || (event.type === 'assignments' && event.ids === null)) waiting.ids = null
      else if (event.type === 'assignments') for (const id of event.ids ?? []) waiting.ids?.add(id)
      if (event.type === 'assignments') waiting.byOthers ||= Date.now() - ownActAt() > echoMs
      const spread = random() * (isGap ? spreadAfterGapMs : spreadMs)
      const rest = lastReadAt + restMs * (0.5 + random() / 2) - Date.now()
      timer ??= setTimeout(read, Math.max(spread, rest))
    },
    stop(): void {
      clearTimeout(timer)
      stopWatching()
    },
  }
}
