import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listBulkItems, showBulk } from '../../../api/operations'

const whileRunningMs = 700

/** A run, read again and again until it is over. */
export const bulkRunQuery = (runId: string) =>
  queryOptions({
    queryKey: ['bulk', runId],
    queryFn: ({ signal }) => unwrap(showBulk({ path: { runId }, signal })),
    refetchInterval: ({ state }) =>
      state.data && (state.data.state === 'done' || state.data.state === 'cancelled') ? false : whileRunningMs,
  })

/** Why some were refused, the first hundred. */
export const refusedItemsQuery = (runId: string) =>
  queryOptions({
    queryKey: ['bulk', runId, 'refused'],
    queryFn: async ({ signal }) =>
      unwrap(listBulkItems({ path: { runId }, query: { outcome: 'refused', limit: 100 }, signal })),
  })
