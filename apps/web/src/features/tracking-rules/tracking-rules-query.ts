import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listTrackingRules } from '../../api/operations'

/** By what rules the space tracks, with their defaults and who set what. */
export const trackingRulesQuery = queryOptions({
  queryKey: ['tracking-rules'],
  queryFn: ({ signal }) => unwrap(listTrackingRules({ signal })),
})
