import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { showOverview } from '../../api/operations'

/** One directive, or everything the caller may see. */
export const overviewQuery = (directiveId: string | undefined) =>
  queryOptions({
    queryKey: ['overview', directiveId ?? 'all'],
    queryFn: ({ signal }) => unwrap(showOverview({ query: directiveId ? { directiveId } : {}, signal })),
  })
