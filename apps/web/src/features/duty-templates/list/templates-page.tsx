import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { DutyTemplate } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { formatDate } from '../../../ui/format/format-date'
import { FilterLinks } from '../../../ui/layout/filter-links'
import { PageHeader } from '../../../ui/layout/page-header'
import { templateListQuery } from '../template-queries'

const route = getRouteApi('/_app/mau-nhiem-vu/')

const columns: DataColumn<DutyTemplate>[] = [
  { key: 'name', header: 'Mẫu', primary: true, cell: ({ name }) => name },
  { key: 'items', header: 'Nhiệm vụ', align: 'end', cell: ({ items }) => items.length },
  {
    key: 'uses',
    header: 'Đã giao cho năm',
    cell: ({ uses }) => (uses.length > 0 ? uses.map(({ year }) => year).join(', ') : 'chưa giao'),
  },
  { key: 'updated', header: 'Cập nhật', nowrap: true, cell: ({ updatedAt }) => formatDate(updatedAt) },
]

/** Duties that come back every year. */
export function TemplatesPage() {
  const { luuTru } = route.useSearch()
  const list = useInfiniteQuery(templateListQuery(luuTru === true))
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <PageHeader
        title="Mẫu nhiệm vụ"
        lead="Nhiệm vụ lặp lại hằng năm: lập mẫu một lần, mỗi năm xem lại cơ quan và thời hạn rồi giao."
        back={{ href: '/van-ban', label: 'Văn bản' }}
        actions={
          <Button variant="primary" href="/mau-nhiem-vu/moi">
            Lập mẫu
          </Button>
        }
      />
      {list.isError ? (
        <ProblemState
          error={list.error}
          doing="xem mẫu nhiệm vụ"
          retrying={list.isFetching}
          onRetry={() => void list.refetch()}
        />
      ) : (
        <>
          <FilterLinks
            label="Lọc mẫu"
            items={[
              { label: 'Đang dùng', href: '/mau-nhiem-vu', active: luuTru !== true },
              { label: 'Đã lưu trữ', href: '/mau-nhiem-vu?luuTru=true', active: luuTru === true },
            ]}
          />
          <DataTable
            caption="Mẫu nhiệm vụ"
            columns={columns}
            rows={rows}
            loading={list.isPending}
            rowId={({ id }) => id}
            rowHref={({ id }) => `/mau-nhiem-vu/${id}`}
            empty={
              <EmptyState title={luuTru ? 'Chưa lưu trữ mẫu nào' : 'Chưa có mẫu nhiệm vụ nào'}>
                Lập mẫu bằng tay, hoặc mở một văn bản đã phát hành rồi chọn “Lập mẫu từ văn bản này”.
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
        </>
      )}
    </>
  )
}
