import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listViews } from '../../../api/operations'

export const savedViewsKey = 'saved-views'

/** One's own saved lists in their order, then those others share. */
export const savedViewsQuery = queryOptions({
  queryKey: [savedViewsKey],
  queryFn: ({ signal }) => unwrap(listViews({ signal })),
  staleTime: 60_000,
})
