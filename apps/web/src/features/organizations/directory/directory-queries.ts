import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listDirectoryChangeDays, listOrganizations } from '../../../api/operations'

/** All communes of a province at once. */
const childrenAtOnce = 200
const foundAtOnce = 50

/** Agencies directly under one on a day, in the order of the official list; null: those under nobody. */
export const childrenQuery = (parentId: string | null, on: string) =>
  infiniteQueryOptions({
    queryKey: ['organizations', 'children', parentId, on],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listOrganizations({
          signal,
          query: {
            parentId: parentId ?? 'none',
            on,
            limit: childrenAtOnce,
            ...(pageParam ? { cursor: pageParam } : {}),
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 60_000,
  })

/** Agencies of a day whose names or codes have all the words. */
export const foundQuery = (words: string, on: string) =>
  infiniteQueryOptions({
    queryKey: ['organizations', 'found', words, on],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listOrganizations({
          signal,
          query: { words, on, limit: foundAtOnce, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 60_000,
  })

/** Days on which the directory changed, oldest first. */
export const changeDaysQuery = queryOptions({
  queryKey: ['organizations', 'change-days'],
  queryFn: async ({ signal }) => (await unwrap(listDirectoryChangeDays({ signal }))).days,
  staleTime: 60_000,
})
