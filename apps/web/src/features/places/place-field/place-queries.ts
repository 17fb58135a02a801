import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listPlaces } from '../../../api/operations'

const mostFound = 40
const fiveMinutes = 5 * 60_000

/** Places of a day that fit the words; provinces before anything is typed. */
export const placeSearchQuery = (words: string, on: string) =>
  queryOptions({
    queryKey: ['places', 'search', words, on],
    queryFn: ({ signal }) =>
      unwrap(listPlaces({ signal, query: { on, limit: mostFound, ...(words ? { words } : { parentId: 'none' }) } })),
    staleTime: fiveMinutes,
  })
