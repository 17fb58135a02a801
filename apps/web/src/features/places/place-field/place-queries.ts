import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listPlaces, showPlace } from '../../../api/operations'

const mostFound = 40
const fiveMinutes = 5 * 60_000

/** Places of a day that fit the words. */
export const placeSearchQuery = (words: string, on: string) =>
  queryOptions({
    queryKey: ['places', 'search', words, on],
    queryFn: ({ signal }) =>
      unwrap(listPlaces({ signal, query: { on, limit: mostFound, ...(words ? { words } : { parentId: 'none' }) } })),
    staleTime: fiveMinutes,
  })

/** One place as of a day, by name. */
export const namedPlaceQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: ['places', 'named', id, on],
    queryFn: ({ signal }) => unwrap(showPlace({ signal, path: { id }, query: { on } })),
    staleTime: fiveMinutes,
  })
