import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { type ListPlaceSuccessionsData, listPlaceSuccessions, showPlaceSuccessions } from '../../../api/operations'

export type PlaceSuccessionsQuery = Omit<ListPlaceSuccessionsData['query'], 'limit' | 'cursor'>

/** Where one place came from and what became of it. */
export const successionsOfPlaceQuery = (id: string) =>
  queryOptions({
    queryKey: ['places', 'successions', 'of', id],
    queryFn: ({ signal }) => unwrap(showPlaceSuccessions({ path: { id }, signal })),
    staleTime: 60_000,
  })

/** All that ever lay in a place, groups with the latest change first. */
export const placeSuccessionsQuery = (query: PlaceSuccessionsQuery) =>
  infiniteQueryOptions({
    queryKey: ['places', 'successions', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listPlaceSuccessions({ query: { ...query, limit: 10, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: 60_000,
  })
