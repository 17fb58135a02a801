import { infiniteQueryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listPosts } from '../../api/operations'

const atOnce = 100

/** Posts of an agency as of a day, with who holds them when one may know. */
export const postsQuery = (organizationId: string, on: string) =>
  infiniteQueryOptions({
    queryKey: ['posts', organizationId, on],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listPosts({
          signal,
          path: { organizationId },
          query: { on, limit: atOnce, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
