import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import {
  listAssignments,
  listDirectives,
  showAssignment,
  showDirective,
  showDirectiveText,
  showReview,
} from '../../api/operations'
import { keepNewest } from './review/keep-newest'

const all = ['directives'] as const

export const directiveKeys = {
  all,
  lists: [...all, 'list'] as const,
  one: (directiveId: string) => [...all, directiveId] as const,
  review: (directiveId: string) => [...all, directiveId, 'review'] as const,
}

export const directiveListQuery = (status: 'draft' | 'issued') =>
  infiniteQueryOptions({
    queryKey: [...directiveKeys.lists, status],
    queryFn: ({ pageParam, signal }) =>
      unwrap(listDirectives({ signal, query: { status, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

/** Only what the caller may do with directives at all. */
export const directiveRightsQuery = queryOptions({
  queryKey: [...directiveKeys.lists, 'rights'],
  queryFn: async ({ signal }) => (await unwrap(listDirectives({ signal, query: { limit: 1 } }))).may,
  staleTime: 5 * 60_000,
})

export const directiveQuery = (directiveId: string) =>
  queryOptions({
    queryKey: [...directiveKeys.one(directiveId), 'head'],
    queryFn: ({ signal }) => unwrap(showDirective({ signal, path: { directiveId } })),
  })

/** The text never changes once received. */
export const directiveTextQuery = (directiveId: string) =>
  queryOptions({
    queryKey: [...directiveKeys.one(directiveId), 'text'],
    queryFn: ({ signal }) => unwrap(showDirectiveText({ signal, path: { directiveId } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const reviewQuery = (directiveId: string) =>
  queryOptions({
    queryKey: directiveKeys.review(directiveId),
    queryFn: ({ signal }) => unwrap(showReview({ signal, path: { directiveId } })),
    structuralSharing: keepNewest,
  })

export const directiveAssignmentsQuery = (directiveId: string) =>
  infiniteQueryOptions({
    queryKey: ['assignments', 'of-directive', directiveId],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listAssignments({
          signal,
          query: { directiveId, part: 'all', shape: 'given', limit: 100, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

export const assignmentSpansQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['assignments', assignmentId, 'spans'],
    queryFn: async ({ signal }) => (await unwrap(showAssignment({ signal, path: { assignmentId } }))).sourceSpans,
    staleTime: Number.POSITIVE_INFINITY,
  })
