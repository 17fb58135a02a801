import { useInfiniteQuery } from '@tanstack/react-query'
import type { ClosedLine, ClosedPeriod } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { formatDate } from '../../../ui/format/format-date'
import { Section } from '../../../ui/layout/section'
import { dutyHref } from '../../duties/address/duties-href'
import { closedLinesQuery } from '../statistics-queries'
import { classNames } from '../words/statistics-words'
import { type ClosedSearch, dimensionOf } from './closed-search'

const columns: DataColumn<ClosedLine>[] = [
  { key: 'lead', header: 'Cơ quan chủ trì', onCard: 'lead', cell: ({ leadName }) => leadName },
  { key: 'text', header: 'Nhiệm vụ', primary: true, cell: ({ text }) => text },
  { key: 'directive', header: 'Văn bản', nowrap: true, cell: ({ directiveNumber }) => directiveNumber },
  { key: 'due', header: 'Thời hạn khi chốt', nowrap: true, cell: ({ deadlineOn }) => formatDate(deadlineOn) },
  { key: 'done', header: 'Hoàn thành', nowrap: true, cell: ({ completedOn }) => formatDate(completedOn) },
  { key: 'class', header: 'Nhóm khi chốt', cell: ({ class: name }) => classNames[name] },
]

export type ClosedLinesProps = { period: ClosedPeriod; search: ClosedSearch }

/** The frozen duties behind a number, as they stood when the period ended. */
export function ClosedLines({ period, search }: ClosedLinesProps) {
  const query = {
    by: dimensionOf(search),
    ...(search.khoa === undefined ? {} : { key: search.khoa }),
    ...(search.nhom ? { class: search.nhom } : {}),
  }
  const list = useInfiniteQuery(closedLinesQuery(period.id, query))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const narrowed = search.khoa !== undefined || search.nhom !== undefined
  const sheet = `/api/statistics/closed-periods/${period.id}/sheet?${new URLSearchParams(query)}`
  return (
    <Section
      id="danh-sach"
      title={narrowed ? 'Nhiệm vụ đã chốt theo lựa chọn' : 'Nhiệm vụ đã chốt'}
      note="Như đã có ở cuối kỳ; mở nhiệm vụ để xem hiện nay."
      actions={
        <>
          {narrowed ? (
            <Button size="sm" href={`/thong-ke/ky/${period.id}#danh-sach`}>
              Xem tất cả
            </Button>
          ) : null}
          <Button size="sm" href={sheet}>
            Xuất XLSX
          </Button>
        </>
      }
    >
      {list.isError ? (
        <ProblemState error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption="Nhiệm vụ trong số liệu đã chốt"
          columns={columns}
          rows={rows}
          rowId={({ assignmentId }) => assignmentId}
          rowHref={({ assignmentId }) => dutyHref(assignmentId)}
          loading={list.isPending}
          empty={<p>Không có nhiệm vụ nào.</p>}
          more={{
            shown: rows.length,
            loading: list.isFetchingNextPage,
            ...(list.hasNextPage ? { onMore: () => void list.fetchNextPage() } : {}),
          }}
        />
      )}
    </Section>
  )
}
