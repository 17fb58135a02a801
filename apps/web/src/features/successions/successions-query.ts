import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { type ListSuccessionsData, listSuccessions, showSuccessions } from '../../api/operations'

export type SuccessionsQuery = Omit<NonNullable<ListSuccessionsData['query']>, 'limit' | 'cursor'>

/** Where one agency came from and what became of it. */
export const successionsOfQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['successions', 'of', organizationId],
    queryFn: ({ signal }) => unwrap(showSuccessions({ path: { organizationId }, signal })),
    staleTime: 60_000,
  })

/** The whole province, groups with the latest change first. */
export const successionsQuery = (query: SuccessionsQuery) =>
  infiniteQueryOptions({
    queryKey: ['successions', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(listSuccessions({ query: { ...query, limit: 10, ...(pageParam ? { cursor: pageParam } : {}) }, signal })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: 60_000,
  })
