import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../../api/client'
import { showTimeline } from '../../../../api/operations'
import type { DutiesQuery } from '../../address/duties-search'
import { assignmentsKey } from '../../list/assignments-query'
import type { Grouping } from './timeline-rows'

/** The lines of a list, group by group, page after page. */
export const timelineQuery = (query: DutiesQuery, group: Grouping) =>
  infiniteQueryOptions({
    queryKey: [assignmentsKey, 'timeline', query, group],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        showTimeline({ query: { ...query, group, limit: 60, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })

/** The parts or periods of one duty, whatever else the list is narrowed to. */
export const partsQuery = (parentId: string) =>
  queryOptions({
    queryKey: [assignmentsKey, 'timeline-parts', parentId],
    queryFn: async ({ signal }) => (await unwrap(showTimeline({ query: { parentId, limit: 100 }, signal }))).items,
  })
