import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import {
  type ListRegisterPointsData,
  type ListRegisterRecordsData,
  listProgrammes,
  listRegisterPoints,
  listRegisterRecords,
  showRegister,
  showRegisterPublication,
  showRegisterRecord,
} from '../../api/operations'
import { toOpenedRegister } from './definition/opened-register'

const aMinute = 60_000
const atOnce = 50
const mostFound = 20

const all = ['registers'] as const

export const registerKeys = {
  all,
  records: (register: string) => [...all, 'records', register] as const,
  publication: (register: string) => [...all, 'publication', register] as const,
  record: (register: string, recordId: string) => [...all, 'record', register, recordId] as const,
}

export const programmesQuery = queryOptions({
  queryKey: [...all, 'programmes'],
  queryFn: ({ signal }) => unwrap(listProgrammes({ signal })),
  staleTime: 5 * aMinute,
})

/** The definition a register is drawn from; kept for the life of the page, so that a form opens without connection too. */
export const registerQuery = (register: string) =>
  queryOptions({
    queryKey: [...all, 'definition', register],
    networkMode: 'offlineFirst',
    queryFn: async ({ signal }) => toOpenedRegister(await unwrap(showRegister({ signal, path: { register } }))),
    staleTime: 5 * aMinute,
    gcTime: Number.POSITIVE_INFINITY,
  })

/** Whether everybody sees a register, and what of it. */
export const publicationQuery = (register: string) =>
  queryOptions({
    queryKey: registerKeys.publication(register),
    queryFn: ({ signal }) => unwrap(showRegisterPublication({ signal, path: { register } })),
    staleTime: aMinute,
  })

export type RecordsQuery = Omit<NonNullable<ListRegisterRecordsData['query']>, 'limit' | 'cursor'>

export const recordsQuery = (register: string, query: RecordsQuery) =>
  infiniteQueryOptions({
    queryKey: [...registerKeys.records(register), query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listRegisterRecords({
          signal,
          path: { register },
          query: { ...query, limit: atOnce, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

export type PointsQuery = ListRegisterPointsData['query']

export const pointsQuery = (register: string, query: PointsQuery) =>
  queryOptions({
    queryKey: [...registerKeys.records(register), 'points', query],
    queryFn: ({ signal }) => unwrap(listRegisterPoints({ signal, path: { register }, query })),
  })

/** A record with its history; as it was at the end of a day (yyyy-mm-dd) where one is given. */
export const recordQuery = (register: string, recordId: string, on: string | undefined) =>
  queryOptions({
    queryKey: [...registerKeys.record(register, recordId), on ?? 'now'],
    queryFn: ({ signal }) =>
      unwrap(showRegisterRecord({ signal, path: { register, recordId }, query: on ? { on } : {} })),
  })

/** The first records of a register that have the words, for whoever chooses one of them. */
export const recordSearchQuery = (register: string, words: string) =>
  queryOptions({
    queryKey: [...registerKeys.records(register), 'search', words],
    queryFn: ({ signal }) =>
      unwrap(
        listRegisterRecords({
          signal,
          path: { register },
          query: { limit: mostFound, ...(words ? { q: words } : {}) },
        }),
      ),
    staleTime: aMinute,
  })
