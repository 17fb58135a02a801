import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { SheetImportSummary } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { formatNumber } from '../../../ui/format/format-number'
import { PageHeader } from '../../../ui/layout/page-header'
import { Section } from '../../../ui/layout/section'
import { importListQuery, pollMs, sheetKindsQuery } from '../import-queries'
import { stateWords } from '../import-words'
import { KindList } from './kind-list'

const columns: DataColumn<SheetImportSummary>[] = [
  { key: 'file', header: 'Tệp', primary: true, cell: ({ fileName }) => fileName },
  { key: 'title', header: 'Bảng', cell: ({ title }) => title },
  { key: 'state', header: 'Tình trạng', cell: ({ state }) => stateWords[state] },
  { key: 'rows', header: 'Số dòng', align: 'end', cell: ({ rowCount }) => formatNumber(rowCount) },
  { key: 'who', header: 'Người nhập', cell: ({ startedByName }) => startedByName },
  { key: 'when', header: 'Lúc', nowrap: true, cell: ({ startedAt }) => formatDateTime(startedAt) },
]

/** What can be read in and out as a sheet and, for whoever may read some in, what was read in. */
export function ImportsPage() {
  const mayImport = useQuery(sheetKindsQuery).data?.items.some(({ may }) => may.import) ?? false
  return (
    <>
      <PageHeader
        title="Nhập, xuất bảng"
        lead={`Danh sách của hệ thống dưới dạng bảng XLSX, CSV${mayImport ? ', theo cả hai chiều' : ''}.`}
      />
      <KindList />
      {mayImport ? <ImportList /> : null}
    </>
  )
}

/** All sheets read in by whoever may read such sheets in, newest first. */
function ImportList() {
  const list = useInfiniteQuery({
    ...importListQuery,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((item) => pollMs(item) !== false)) ? 5000 : false,
  })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Section title="Các lần nhập bảng">
      {list.isError && rows.length === 0 ? (
        <ProblemState
          error={list.error}
          doing="xem các lần nhập bảng"
          retrying={list.isFetching}
          onRetry={() => void list.refetch()}
        />
      ) : (
        <DataTable
          caption="Các lần nhập bảng"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowHref={({ id }) => `/nhap-bang/${id}`}
          loading={list.isPending}
          empty={
            <EmptyState title="Chưa nhập bảng nào">
              Bấm Nhập bảng để tải tệp XLSX hoặc CSV lên; chưa ghi gì cho đến khi bạn xem và chọn các dòng.
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
    </Section>
  )
}
