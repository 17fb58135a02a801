import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listOrganizations } from '../../api/operations'

/** The whole directory as it stands today; small enough to be searched on the machine. */
export const directoryQuery = queryOptions({
  queryKey: ['organizations', 'directory'],
  queryFn: ({ signal }) => unwrap(listOrganizations({ signal, query: { limit: 200 } })),
  staleTime: 5 * 60_000,
})
