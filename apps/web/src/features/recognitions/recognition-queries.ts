import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import {
  answerRecognition,
  type ListRecognitionsData,
  listRecognitionConflicts,
  listRecognitions,
} from '../../api/operations'

const atOnce = 100
const aMinute = 60_000

export type RecordsQuery = Omit<NonNullable<ListRecognitionsData['query']>, 'limit' | 'cursor'>

/** What the office must settle under a kind; a few units, so all at once. */
export const conflictsQuery = (kind: string) =>
  queryOptions({
    queryKey: ['recognitions', 'conflicts', kind],
    queryFn: ({ signal }) => unwrap(listRecognitionConflicts({ signal, query: { kind } })),
    staleTime: aMinute,
  })

/** Records of recognitions, the newest first. */
export const recordsQuery = (query: RecordsQuery) =>
  infiniteQueryOptions({
    queryKey: ['recognitions', 'records', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listRecognitions({ signal, query: { ...query, limit: atOnce, ...(pageParam ? { cursor: pageParam } : {}) } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: aMinute,
  })

/** For an address and a day: which unit then, which now, recognised or not under a kind, by which decision. */
export const addressRecognitionQuery = (kind: string, address: string, on: string) =>
  queryOptions({
    queryKey: ['recognitions', 'answer', kind, address, on],
    queryFn: ({ signal }) => unwrap(answerRecognition({ signal, query: { kind, address, on } })),
    staleTime: aMinute,
  })
