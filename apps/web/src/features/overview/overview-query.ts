import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { showOverview } from '../../api/operations'
import type { UnitBasis } from './overview-search'

/** One directive, or everything the caller may see; told by the agencies of their time or by those of today. */
export const overviewQuery = (directiveId: string | undefined, units: UnitBasis) =>
  queryOptions({
    queryKey: ['overview', directiveId ?? 'all', units],
    queryFn: ({ signal }) =>
      unwrap(showOverview({ query: { units, ...(directiveId ? { directiveId } : {}) }, signal })),
  })
