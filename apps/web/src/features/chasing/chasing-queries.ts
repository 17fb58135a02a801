import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import {
  listChasedAgencies,
  listChasedDuties,
  listChasingLetters,
  type PreviewChasingLetterData,
  previewChasingLetter,
  showChasingLetter,
  showDutyChasing,
} from '../../api/operations'

/** What overdue work is narrowed to. */
export type ChasedFilter = { directiveId?: string; level?: number }

const paged = {
  initialPageParam: '',
  getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
}

/** Agencies with overdue work, the longest overdue first. */
export const chasedAgenciesQuery = (filter: ChasedFilter) =>
  infiniteQueryOptions({
    queryKey: ['chasing', 'agencies', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listChasedAgencies({ query: { ...filter, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
      ),
    ...paged,
  })

/** What one agency is late with. */
export const chasedDutiesQuery = (organizationId: string, filter: ChasedFilter) =>
  infiniteQueryOptions({
    queryKey: ['chasing', 'duties', organizationId, filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listChasedDuties({
          path: { organizationId },
          query: { ...filter, limit: 100, ...(pageParam ? { cursor: pageParam } : {}) },
          signal,
        }),
      ),
    ...paged,
  })

/** Letters, newest first. */
export const chasingLettersQuery = (state: 'all' | 'draft') =>
  infiniteQueryOptions({
    queryKey: ['chasing', 'letters', state],
    queryFn: ({ pageParam, signal }) =>
      unwrap(listChasingLetters({ query: { state, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) }, signal })),
    ...paged,
  })

export const chasingLetterQuery = (letterId: string) =>
  queryOptions({
    queryKey: ['chasing', 'letter', letterId],
    queryFn: ({ signal }) => unwrap(showChasingLetter({ path: { letterId }, signal })),
  })

/** A letter as it would be drafted now. */
export const letterPreviewQuery = (body: PreviewChasingLetterData['body']) =>
  queryOptions({
    queryKey: ['chasing', 'preview', body],
    queryFn: ({ signal }) => unwrap(previewChasingLetter({ body, signal })),
    staleTime: 0,
  })

/** Reminders of a duty and the letters that speak of it. */
export const dutyChasingQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['chasing', 'duty', assignmentId],
    queryFn: ({ signal }) => unwrap(showDutyChasing({ path: { assignmentId }, signal })),
  })
