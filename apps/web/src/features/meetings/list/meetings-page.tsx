import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Meeting } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { formatDate } from '../../../ui/format/format-date'
import { PageHeader } from '../../../ui/layout/page-header'
import { meetingsQuery } from '../meeting-queries'
import { OpenMeetingDialog } from './open-meeting-dialog'

const columns: DataColumn<Meeting>[] = [
  { key: 'day', header: 'Ngày họp', nowrap: true, onCard: 'lead', cell: ({ heldOn }) => formatDate(heldOn) },
  { key: 'title', header: 'Cuộc họp', primary: true, cell: ({ title }) => title },
  { key: 'items', header: 'Nhiệm vụ', align: 'end', cell: ({ itemCount }) => itemCount },
  { key: 'decided', header: 'Có kết luận', align: 'end', cell: ({ decidedCount }) => decidedCount },
  {
    key: 'state',
    header: 'Trạng thái',
    nowrap: true,
    cell: ({ state, closedAt }) => (state === 'open' ? 'Đang họp' : `Kết thúc ${formatDate(closedAt)}`),
  },
]

/** Meetings that walked through the red list, the latest first. */
export function MeetingsPage() {
  const [opening, setOpening] = useState(false)
  const list = useInfiniteQuery(meetingsQuery)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const open = (
    <Button variant="primary" onClick={() => setOpening(true)}>
      Mở cuộc họp
    </Button>
  )
  const isEmpty = list.isSuccess && rows.length === 0
  return (
    <>
      <PageHeader
        title="Cuộc họp"
        lead="Đi qua từng nhiệm vụ quá hạn và từng đề nghị chờ quyết định, ghi kết luận ngay tại chỗ."
        actions={list.isSuccess && !isEmpty ? open : null}
      />
      {list.isError ? (
        <ProblemState
          error={list.error}
          doing="xem và chủ trì các cuộc họp"
          retrying={list.isFetching}
          onRetry={() => void list.refetch()}
        />
      ) : isEmpty ? (
        <EmptyState title="Chưa có cuộc họp nào" action={open}>
          Khi mở cuộc họp, hệ thống lấy sẵn danh sách nhiệm vụ quá hạn, trễ nhất trước, theo từng cơ quan.
        </EmptyState>
      ) : (
        <DataTable
          caption="Các cuộc họp"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowHref={({ id }) => `/hop/${id}`}
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
      {opening ? <OpenMeetingDialog previous={rows[0]?.heldOn ?? null} onClose={() => setOpening(false)} /> : null}
    </>
  )
}
