import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import {
  type ListPlacesData,
  listOrganizations,
  listPlaceChanges,
  listPlaces,
  showPlace,
} from '../../../api/operations'
import { provincesThen } from './provinces-then'

/** All communes of a province at once. */
const childrenAtOnce = 200
const foundAtOnce = 50
const aMinute = 60_000

type Query = NonNullable<ListPlacesData['query']>

const placePages = (key: readonly unknown[], query: Query) =>
  infiniteQueryOptions({
    queryKey: ['places', ...key],
    queryFn: ({ pageParam, signal }) =>
      unwrap(listPlaces({ signal, query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: aMinute,
  })

/** Places directly under one on a day, by name; null: the provinces. */
export const placeChildrenQuery = (parentId: string | null, on: string) =>
  placePages(['children', parentId, on], { parentId: parentId ?? 'none', on, limit: childrenAtOnce })

/** Places of a day whose name or code has the words, anywhere in one or, without it, in the country. */
export const foundPlacesQuery = (words: string, on: string, withinId: string | null) =>
  placePages(['found', words, on, withinId], { words, on, limit: foundAtOnce, ...(withinId ? { withinId } : {}) })

/**
 * Provinces of the space as of a day: those whose People's Committees head the directory then or, before they existed, those
 * they came from. None while nobody has said which they are.
 */
export const homeProvincesQuery = (on: string) =>
  queryOptions({
    queryKey: ['organizations', 'home-provinces', on],
    queryFn: async ({ signal }) => {
      const query = { on, parentId: 'none', kind: 'people_committee', level: 'province', limit: 20 } as const
      const { items } = await unwrap(listOrganizations({ signal, query }))
      const ids = items.flatMap(({ placeId }) => placeId ?? [])
      const details = ids.map((id) => unwrap(showPlace({ signal, path: { id }, query: { on } })))
      return (await Promise.all(details)).flatMap(provincesThen)
    },
    staleTime: aMinute,
  })

/** Days on which a place, or anything in it, changed, oldest first. */
export const placeChangesQuery = (placeId: string) =>
  queryOptions({
    queryKey: ['places', 'changes', placeId],
    queryFn: async ({ signal }) => (await unwrap(listPlaceChanges({ signal, path: { id: placeId } }))).days,
    staleTime: aMinute,
  })
