import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listDirectives, showDirective, showPlace } from '../../../api/operations'

const anHour = 60 * 60_000

/** The newest issued directives one may filter by. */
export const filterDirectivesQuery = queryOptions({
  queryKey: ['filter-directives'],
  queryFn: async ({ signal }) =>
    (await unwrap(listDirectives({ query: { status: 'issued', limit: 100 }, signal }))).items,
})

/** Names one directive that an address points at. */
export const filterDirectiveQuery = (directiveId: string) =>
  queryOptions({
    queryKey: ['filter-directive', directiveId],
    queryFn: ({ signal }) => unwrap(showDirective({ path: { directiveId }, signal })),
    staleTime: anHour,
  })

/** Name of one place that an address points at. */
export const filterPlaceQuery = (id: string) =>
  queryOptions({
    queryKey: ['filter-place', id],
    queryFn: async ({ signal }) => {
      const { current, versions } = await unwrap(showPlace({ path: { id }, signal }))
      return (current ?? versions[versions.length - 1])?.name ?? ''
    },
    staleTime: anHour,
  })
