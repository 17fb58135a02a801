import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import type { ReadingFile, ReadingRun } from '../../../api/operations'
import { listReadingRuns, showReadingRun } from '../../../api/operations'

const all = ['reading-runs'] as const

export const readingKeys = {
  all,
  lists: [...all, 'list'] as const,
  run: (runId: string) => [...all, runId] as const,
}

export const readingRunListQuery = infiniteQueryOptions({
  queryKey: readingKeys.lists,
  queryFn: ({ pageParam, signal }) =>
    unwrap(listReadingRuns({ signal, query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})

export const readingRunQuery = (runId: string) =>
  queryOptions({
    queryKey: readingKeys.run(runId),
    queryFn: ({ signal }) => unwrap(showReadingRun({ signal, path: { runId } })),
  })

export const isAtWork = ({ counts }: Pick<ReadingRun, 'counts'>): boolean => counts.queued + counts.reading > 0

type Polled = Pick<ReadingRun, 'counts' | 'startedAt'> & { files: readonly Pick<ReadingFile, 'finishedAt'>[] }

const stillComingMs = 60_000

const lastMove = ({ startedAt, files }: Polled): number =>
  Math.max(Date.parse(startedAt), ...files.map(({ finishedAt }) => (finishedAt ? Date.parse(finishedAt) : 0)))

/**
 * Milliseconds until a run is to be read again: every second while a file waits or is being read, a long list a little
 * more slowly, at once for a file that is up and not in the list yet; now and then just after the last file, for another
 * window may still be sending; false when nothing moves.
 * @param sent how many files this tab has sent to it
 * @param now milliseconds since 1970
 */
export function pollMs(run: Polled | undefined, sent: number, now: number): number | false {
  if (!run) return false
  if (sent > run.files.length) return 300
  if (!isAtWork(run)) return now - lastMove(run) < stillComingMs ? 3000 : false
  return run.files.length > 100 ? 2000 : 1000
}
