import { infiniteQueryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listAssignments } from '../../../api/operations'
import type { DutiesQuery, ListOrder } from '../address/duties-search'

export const assignmentsKey = 'assignments'

/** A work list, page after page; the server has sorted it by what needs doing, unless asked otherwise. */
export const assignmentsQuery = (query: DutiesQuery & ListOrder) =>
  infiniteQueryOptions({
    queryKey: [assignmentsKey, query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(listAssignments({ query: { ...query, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) }, signal })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
