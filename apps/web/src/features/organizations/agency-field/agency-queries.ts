import { queryOptions } from '@tanstack/react-query'
import { batchLoader } from '../../../api/batch-loader'
import { unwrap } from '../../../api/client'
import { listOrganizations } from '../../../api/operations'

/** As many as the server names in one call. */
const mostNamed = 200
const mostFound = 40
const fiveMinutes = 5 * 60_000

const loadAgency = batchLoader(
  async (ids) => (await unwrap(listOrganizations({ query: { ids: ids.join(',') } }))).items,
  mostNamed,
)

/** One agency by its id as it is today; one that has ended as it last was. */
export const namedAgencyQuery = (id: string) =>
  queryOptions({
    queryKey: ['organizations', 'named', id],
    queryFn: () => loadAgency(id),
    staleTime: fiveMinutes,
  })

/** Agencies of today that fit the words, in the order of the official list. */
export const agencySearchQuery = (words: string) =>
  queryOptions({
    queryKey: ['organizations', 'search', words],
    queryFn: async ({ signal, client }) => {
      const query = { limit: mostFound, ...(words ? { words } : {}) }
      const page = await unwrap(listOrganizations({ signal, query }))
      for (const agency of page.items) client.setQueryData(namedAgencyQuery(agency.id).queryKey, agency)
      return page
    },
    staleTime: fiveMinutes,
  })

/** Only what the caller may do with the directory. */
export const directoryRightsQuery = queryOptions({
  queryKey: ['organizations', 'rights'],
  queryFn: async ({ signal }) => (await unwrap(listOrganizations({ signal, query: { limit: 1 } }))).may,
  staleTime: fiveMinutes,
})
