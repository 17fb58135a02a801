import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { showOrganization } from '../../../api/operations'

/** An agency's page as of a day; of the server's today without one. */
export const organizationQuery = (organizationId: string, ngay: string | undefined) =>
  queryOptions({
    queryKey: ['organizations', 'page', organizationId, ngay ?? null],
    queryFn: ({ signal }) =>
      unwrap(showOrganization({ signal, path: { organizationId }, query: ngay ? { on: ngay } : {} })),
  })
