import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listNotifications } from '../../api/operations'

const all = ['notifications'] as const

export const notificationKeys = { all, latest: [...all, 'latest'] as const, pages: [...all, 'pages'] as const }

/** The last few and how many are unread; asked again on return to the page. */
export const latestNotificationsQuery = queryOptions({
  queryKey: notificationKeys.latest,
  queryFn: ({ signal }) => unwrap(listNotifications({ signal, query: { limit: 8 } })),
  refetchOnWindowFocus: 'always',
})

export const notificationPagesQuery = infiniteQueryOptions({
  queryKey: notificationKeys.pages,
  queryFn: ({ pageParam, signal }) =>
    unwrap(listNotifications({ signal, query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})
