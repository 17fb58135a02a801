import { useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { morePages } from '../../duties/list/more-pages'
import { DirectoryTabs } from '../../organizations/directory-tabs'
import { reorganizationHref } from '../reorganization-href'
import { reorganizationListQuery } from '../reorganization-queries'
import { isAtWork } from '../words/reorganization-state'
import { reorganizationColumns } from './reorganization-columns'

const NewReorganization = lazy(async () => ({ default: (await import('./new-reorganization')).NewReorganization }))

const refetchInterval = 5_000

/** Every reorganization one may see, the latest day first; drafts are for those who make them. */
export function ReorganizationsPage() {
  const [creating, setCreating] = useState(false)
  const list = useInfiniteQuery({
    ...reorganizationListQuery,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((item) => isAtWork(item, todayInVietnam())))
        ? refetchInterval
        : false,
  })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const create = list.data?.pages[0]?.may.create ? (
    <Button variant="primary" onClick={() => setCreating(true)}>
      Lập đợt sắp xếp
    </Button>
  ) : null
  return (
    <>
      <PageHeader
        title="Sắp xếp"
        lead="Hợp nhất, chia tách, đổi tên, chuyển lĩnh vực, giải thể, công nhận: mỗi đợt theo một văn bản và một ngày hiệu lực."
        actions={
          <>
            {rows.length > 0 ? create : null}
            <Button href="/co-quan/so-do">Sơ đồ sắp xếp</Button>
          </>
        }
      />
      <DirectoryTabs active="/sap-xep" />
      {list.isError && rows.length === 0 ? (
        <ProblemState
          error={list.error}
          doing="xem các đợt sắp xếp"
          onRetry={() => void list.refetch()}
          retrying={list.isFetching}
        />
      ) : (
        <DataTable
          caption="Các đợt sắp xếp"
          columns={reorganizationColumns}
          rows={rows}
          rowId={({ id }) => id}
          rowHref={({ id }) => reorganizationHref(id)}
          loading={list.isPending}
          empty={
            <EmptyState title="Chưa có đợt sắp xếp nào" action={create}>
              Khi cơ quan hoặc địa bàn hợp nhất, chia tách, đổi tên, một đợt sắp xếp ghi lại và chuyển nhiệm vụ theo.
            </EmptyState>
          }
          {...morePages(list, rows.length)}
        />
      )}
      {creating ? (
        <Suspense fallback={null}>
          <NewReorganization onClose={() => setCreating(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
