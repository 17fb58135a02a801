import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { DataTable } from '../../../ui/data/data-table'
import { Section } from '../../../ui/layout/section'
import { directiveListQuery } from '../directive-queries'
import { draftColumns, issuedColumns } from './directive-columns'

export type DirectiveTableProps = {
  status: 'draft' | 'issued'
  /** In place of the whole section when there is none; left out: nothing is drawn. */
  empty?: ReactNode
}

const words = {
  draft: { title: 'Đang rà soát', note: 'Chưa cơ quan nào nhận nhiệm vụ của các văn bản này.' },
  issued: { title: 'Đã phát hành', note: undefined },
}

export function DirectiveTable({ status, empty }: DirectiveTableProps) {
  const list = useInfiniteQuery(directiveListQuery(status))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const { title, note } = words[status]
  if (list.isSuccess && rows.length === 0) return empty ?? null
  return (
    <Section title={title} note={note}>
      {list.isError ? (
        <ProblemState
          error={list.error}
          doing="xem danh sách văn bản"
          retrying={list.isFetching}
          onRetry={() => void list.refetch()}
        />
      ) : (
        <DataTable
          caption={`Văn bản ${title.toLowerCase()}`}
          columns={status === 'draft' ? draftColumns : issuedColumns(rows)}
          rows={rows}
          rowId={({ id }) => id}
          rowHref={({ id }) => (status === 'draft' ? `/van-ban/${id}/ra-soat` : `/van-ban/${id}`)}
          loading={list.isPending}
          {...(list.hasNextPage
            ? {
                more: {
                  shown: rows.length,
                  loading: list.isFetchingNextPage,
                  onMore: () => void list.fetchNextPage(),
                },
              }
            : {})}
        />
      )}
    </Section>
  )
}
