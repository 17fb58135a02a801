import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DifficultyListQuery, DifficultySummary } from '../../../api/operations'
import { DataTable } from '../../../ui/data/data-table'
import { morePages } from '../../duties/list/more-pages'
import { ProblemState } from '../../duties/words/problem-state'
import { difficultyHref } from '../address/difficulties-href'
import { difficultiesQuery } from './difficulties-query'
import { difficultyColumns } from './difficulty-columns'

export type DifficultyTableProps = {
  caption: string
  query: DifficultyListQuery
  empty: ReactNode
  /** Leaves out rows that stand elsewhere on the page. */
  without?: (difficulty: DifficultySummary) => boolean
}

export function DifficultyTable({ caption, query, empty, without }: DifficultyTableProps) {
  const list = useInfiniteQuery({ ...difficultiesQuery(query), placeholderData: keepPreviousData })
  const found = list.data?.pages.flatMap((page) => page.items) ?? []
  const rows = without ? found.filter((difficulty) => !without(difficulty)) : found
  if (list.isError && found.length === 0)
    return <ProblemState problem={list.error} onRetry={() => void list.refetch()} retrying={list.isFetching} />
  return (
    <DataTable
      caption={caption}
      columns={difficultyColumns}
      rows={rows}
      rowId={({ id }) => id}
      rowHref={(difficulty) => difficultyHref(difficulty)}
      loading={list.isPending || list.isPlaceholderData}
      empty={list.hasNextPage ? undefined : empty}
      {...morePages(list, rows.length)}
    />
  )
}
