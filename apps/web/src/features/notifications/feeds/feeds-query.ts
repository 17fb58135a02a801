import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { addCalendarFeed, type CalendarFeed, listCalendarFeeds, revokeCalendarFeed } from '../../../api/operations'

export type Feed = CalendarFeed

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: ({ signal }) => unwrap(listCalendarFeeds({ signal })),
})

/** Answers the secret address, which the server tells this once. */
export function useAddFeed(onAdded: (url: string) => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (organizationId: string | null) => unwrap(addCalendarFeed({ body: { organizationId } })),
    onSuccess: ({ url }) => {
      onAdded(url)
      return queryClient.invalidateQueries({ queryKey: feedsQuery.queryKey })
    },
  })
}

export function useRevokeFeed(onRevoked: () => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (feedId: string) => unwrap(revokeCalendarFeed({ path: { feedId } })),
    onSuccess: onRevoked,
    onSettled: () => queryClient.invalidateQueries({ queryKey: feedsQuery.queryKey }),
  })
}
