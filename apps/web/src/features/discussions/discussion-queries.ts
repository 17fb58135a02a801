import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { findMentionable, listComments, showWatching } from '../../api/operations'
import type { Audience } from './words/audience-words'

/** Under the key of the assignment, so that what refreshes its page refreshes what is said about it. */
export const commentsQuery = (assignmentId: string, audience: Audience) =>
  infiniteQueryOptions({
    queryKey: ['assignment', assignmentId, 'comments', audience],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listComments({
          signal,
          path: { assignmentId },
          query: { audience, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

export const watchingQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['assignment', assignmentId, 'watching'],
    queryFn: ({ signal }) => unwrap(showWatching({ signal, path: { assignmentId } })),
  })

export const mentionableQuery = (assignmentId: string, audience: Audience, q: string) =>
  queryOptions({
    queryKey: ['mentionable', assignmentId, audience, q],
    queryFn: async ({ signal }) =>
      (await unwrap(findMentionable({ signal, path: { assignmentId }, query: { audience, q } }))).items,
    staleTime: 60_000,
  })
