import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../../api/client'
import { showBoard } from '../../../../api/operations'
import type { DutiesQuery } from '../../address/duties-search'
import { assignmentsKey } from '../../list/assignments-query'
import type { Column } from './board-columns'

const limit = 15

/** The first cards of every column. */
export const boardQuery = (query: DutiesQuery) =>
  queryOptions({
    queryKey: [assignmentsKey, 'board', query],
    queryFn: ({ signal }) => unwrap(showBoard({ query: { ...query, limit }, signal })),
  })

/** The cards of one column after its first ones, page after page. */
export const restOfColumnQuery = (query: DutiesQuery, column: Column, firstCursor: string) =>
  infiniteQueryOptions({
    queryKey: [assignmentsKey, 'board', query, column, firstCursor],
    queryFn: async ({ pageParam, signal }) => {
      const { columns } = await unwrap(showBoard({ query: { ...query, column, cursor: pageParam, limit }, signal }))
      return columns[0] ?? { column, items: [], nextCursor: null }
    },
    initialPageParam: firstCursor,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
