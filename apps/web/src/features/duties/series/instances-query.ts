import { infiniteQueryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listInstances } from '../../../api/operations'

/** Two years of months. */
const perPage = 24

/** The periods of a recurring duty, the latest first. */
export const instancesQuery = (assignmentId: string) =>
  infiniteQueryOptions({
    queryKey: ['assignment', assignmentId, 'instances'],
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        listInstances({
          path: { assignmentId },
          query: { limit: perPage, ...(pageParam ? { cursor: pageParam } : {}) },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
