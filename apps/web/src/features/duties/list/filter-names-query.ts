import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listDirectives, listOrganizations, showDirective } from '../../../api/operations'

const anHour = 60 * 60_000

/** Agencies one may filter by; the directory hardly changes in a day. */
export const filterOrganizationsQuery = queryOptions({
  queryKey: ['filter-organizations'],
  queryFn: ({ signal }) => unwrap(listOrganizations({ signal })),
  staleTime: anHour,
})

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
