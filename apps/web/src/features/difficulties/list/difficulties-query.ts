import { infiniteQueryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { type DifficultyListQuery, listDifficulties } from '../../../api/operations'

/** Difficulties, those that wait longest first. */
export const difficultiesQuery = (query: DifficultyListQuery) =>
  infiniteQueryOptions({
    queryKey: ['difficulties', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(listDifficulties({ query: { ...query, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) }, signal })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })

/** Is there a desk of one's own: agency leaders and focal people hold, leaders of the committee decide. */
export const holdingRoles = ['agency_leader', 'focal_point', 'committee_leader'] as const
