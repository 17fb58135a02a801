import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../../api/problem-state'
import { Button } from '../../../../ui/actions/button'
import { DataTable } from '../../../../ui/data/data-table'
import { EmptyState } from '../../../../ui/feedback/empty-state'
import { PageHeader } from '../../../../ui/layout/page-header'
import { directiveRightsQuery } from '../../directive-queries'
import { isAtWork, readingRunListQuery } from '../reading-queries'
import { runColumns } from './run-columns'

const refetchInterval = 5_000

/** All reading runs, newest first: who read what, and where something still waits. */
export function ReadingRunsPage() {
  const may = useQuery(directiveRightsQuery).data
  const list = useInfiniteQuery({
    ...readingRunListQuery,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(isAtWork)) ? refetchInterval : false,
  })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const receive = may?.upload ? (
    <Button variant="primary" href="/van-ban/tiep-nhan">
      Tiếp nhận văn bản
    </Button>
  ) : null
  return (
    <>
      <PageHeader
        back={{ href: '/van-ban', label: 'Văn bản' }}
        title="Đợt đọc văn bản"
        lead="Các tệp đã tải lên cùng lúc và kết quả máy đọc từng tệp."
        actions={rows.length > 0 ? receive : null}
      />
      {list.isError && rows.length === 0 ? (
        <ProblemState
          error={list.error}
          doing="xem các đợt đọc văn bản"
          retrying={list.isFetching}
          onRetry={() => void list.refetch()}
          action={<Button href="/van-ban">Về danh sách văn bản</Button>}
        />
      ) : (
        <DataTable
          caption="Đợt đọc văn bản"
          columns={runColumns}
          rows={rows}
          rowId={({ id }) => id}
          rowHref={({ id }) => `/van-ban/dot-doc/${id}`}
          loading={list.isPending}
          empty={
            <EmptyState title="Chưa có đợt đọc nào" action={receive}>
              Khi tệp văn bản được tải lên, tiến độ đọc và kết quả từng tệp sẽ hiện ở đây.
            </EmptyState>
          }
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
    </>
  )
}
