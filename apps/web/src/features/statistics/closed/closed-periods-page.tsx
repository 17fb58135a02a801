import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClosedPeriod } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { formatDate } from '../../../ui/format/format-date'
import { formatNumber } from '../../../ui/format/format-number'
import { PageHeader } from '../../../ui/layout/page-header'
import { closedPeriodsQuery } from '../statistics-queries'
import { StatisticsTabs } from '../statistics-tabs'
import { periodKinds } from '../words/statistics-words'
import { ClosePeriodDialog } from './close-period-dialog'

const columns: DataColumn<ClosedPeriod>[] = [
  {
    key: 'days',
    header: 'Kỳ',
    primary: true,
    cell: ({ from, to }) => `${formatDate(from)} – ${formatDate(to)}`,
  },
  { key: 'kind', header: 'Loại kỳ', cell: ({ kind }) => periodKinds[kind].words },
  { key: 'lines', header: 'Nhiệm vụ', align: 'end', cell: ({ lineCount }) => formatNumber(lineCount) },
  { key: 'closed', header: 'Chốt ngày', nowrap: true, cell: ({ closedAt }) => formatDate(closedAt) },
  { key: 'by', header: 'Người chốt', cell: ({ closedByName }) => closedByName },
  { key: 'note', header: 'Ghi chú', cell: ({ note }) => note },
]

/** Periods whose figures are frozen, the latest first. */
export function ClosedPeriodsPage() {
  const [closing, setClosing] = useState(false)
  const list = useInfiniteQuery(closedPeriodsQuery)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const close = list.data?.pages[0]?.may.close ? (
    <Button variant="primary" onClick={() => setClosing(true)}>
      Chốt một kỳ
    </Button>
  ) : null
  return (
    <>
      <PageHeader
        title="Kỳ đã chốt số liệu"
        lead="Số liệu đã chốt giữ nguyên từng dòng như ở cuối kỳ, dù nhiệm vụ thay đổi về sau."
        actions={rows.length > 0 ? close : null}
      />
      <StatisticsTabs active="/thong-ke/ky" />
      {list.isError ? (
        <ProblemState error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption="Các kỳ đã chốt số liệu"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowHref={({ id }) => `/thong-ke/ky/${id}`}
          loading={list.isPending}
          empty={
            <EmptyState title="Chưa chốt kỳ nào" action={close}>
              Văn phòng chốt số liệu khi hết kỳ báo cáo; từ đó báo cáo của kỳ luôn dựng lại được đúng như lúc chốt.
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
      {closing ? <ClosePeriodDialog onClose={() => setClosing(false)} /> : null}
    </>
  )
}
