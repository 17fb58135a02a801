import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import {
  type ListChangesData,
  type ListClosedLinesData,
  listChanges,
  listClosedLines,
  listClosedPeriods,
  showChanges,
  showClosedPeriod,
  showStatistics,
  verifyClosedPeriod,
} from '../../api/operations'
import type { StatisticsQuery } from './statistics-search'
import type { Dimension } from './words/statistics-words'

export const statisticsQuery = (query: StatisticsQuery) =>
  queryOptions({
    queryKey: ['statistics', query],
    queryFn: ({ signal }) => unwrap(showStatistics({ query, signal })),
  })

export const closedPeriodsQuery = infiniteQueryOptions({
  queryKey: ['statistics', 'closed-periods'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(listClosedPeriods({ signal, query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})

export const closedPeriodQuery = (id: string, by: Dimension) =>
  queryOptions({
    queryKey: ['statistics', 'closed-period', id, by],
    queryFn: ({ signal }) => unwrap(showClosedPeriod({ signal, path: { id }, query: { by } })),
  })

export const verificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['statistics', 'closed-period', id, 'verification'],
    queryFn: ({ signal }) => unwrap(verifyClosedPeriod({ signal, path: { id } })),
  })

type LinesQuery = NonNullable<ListClosedLinesData['query']>

export const closedLinesQuery = (id: string, query: LinesQuery) =>
  infiniteQueryOptions({
    queryKey: ['statistics', 'closed-lines', id, query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listClosedLines({
          signal,
          path: { id },
          query: { ...query, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

export type ChangesQuery = { from: string; to: string; organizationId?: string }

export const changesQuery = (query: ChangesQuery) =>
  queryOptions({
    queryKey: ['statistics', 'changes', query],
    queryFn: ({ signal }) => unwrap(showChanges({ signal, query })),
  })

export const changeLinesQuery = (group: ListChangesData['path']['group'], query: ChangesQuery) =>
  infiniteQueryOptions({
    queryKey: ['statistics', 'changes', query, group],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listChanges({
          signal,
          path: { group },
          query: { ...query, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
