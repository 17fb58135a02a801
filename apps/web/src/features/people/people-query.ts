import { infiniteQueryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listPeople } from '../../api/operations'

/** By name, a hundred at a time. */
export const peopleQuery = infiniteQueryOptions({
  queryKey: ['people'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(listPeople({ signal, query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})
