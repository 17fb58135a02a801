import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { type ListedPlace, listPlaces } from '../../../api/operations'

const mostFound = 40
const fiveMinutes = 5 * 60_000

export type PlaceChoice = {
  /** Only places of this level. */
  level?: ListedPlace['level'] | undefined
  /** Those of this place are offered before anything is typed; the provinces without it. */
  nearId?: string | undefined
}

/** Places of a day that fit the words. */
export const placeSearchQuery = (words: string, on: string, { level, nearId }: PlaceChoice = {}) =>
  queryOptions({
    queryKey: ['places', 'search', words, on, level ?? null, nearId ?? null],
    queryFn: ({ signal }) => {
      const wanted = level ? { level } : {}
      const query = words
        ? { words, ...wanted }
        : nearId
          ? { withinId: nearId, ...wanted }
          : { parentId: 'none' as const }
      return unwrap(listPlaces({ signal, query: { on, limit: mostFound, ...query } }))
    },
    staleTime: fiveMinutes,
  })
