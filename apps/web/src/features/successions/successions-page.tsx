import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemState } from '../../api/problem-state'
import { EmptyState } from '../../ui/feedback/empty-state'
import { LoadingState } from '../../ui/feedback/loading-state'
import { Notice } from '../../ui/feedback/notice'
import { PageHeader } from '../../ui/layout/page-header'
import { morePages } from '../duties/list/more-pages'
import { SuccessionGroups } from './succession-groups'
import { SuccessionsFilters } from './successions-filters'
import { successionsQuery } from './successions-query'
import { toSuccessionsQuery } from './successions-search'

const route = getRouteApi('/_app/co-quan/so-do')

/** Who became whom in the whole province, group by group. */
export function SuccessionsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = toSuccessionsQuery(search)
  const list = useInfiniteQuery({ ...successionsQuery(query), placeholderData: keepPreviousData })
  const groups = list.data?.pages.flatMap((page) => page.items) ?? []
  const first = list.data?.pages[0]
  const { more } = morePages(list, groups.length)
  return (
    <>
      <PageHeader title="Sơ đồ sắp xếp cơ quan" lead={first?.sentence} back={{ href: '/sap-xep', label: 'Sắp xếp' }} />
      <SuccessionsFilters
        search={search}
        onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
      />
      {first?.isCut ? (
        <Notice>Có quá nhiều thay đổi để xem cùng lúc; chọn khoảng thời gian ngắn hơn để xem đủ.</Notice>
      ) : null}
      {list.isError && groups.length === 0 ? (
        <ProblemState
          error={list.error}
          doing="xem sơ đồ sắp xếp cơ quan"
          onRetry={() => void list.refetch()}
          retrying={list.isFetching}
        />
      ) : list.isPending ? (
        <LoadingState label="Đang tải sơ đồ sắp xếp cơ quan" />
      ) : groups.length === 0 ? (
        <NoSuccessions filtered={Object.keys(query).length > 0} />
      ) : (
        <SuccessionGroups groups={groups} stale={list.isPlaceholderData} {...(more ? { more } : {})} />
      )}
    </>
  )
}

function NoSuccessions({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <EmptyState title="Không có lần sắp xếp nào khớp bộ lọc">
      Thử một phần khác của tên, cấp khác hoặc khoảng thời gian dài hơn.
    </EmptyState>
  ) : (
    <EmptyState title="Chưa ghi nhận lần sắp xếp cơ quan nào">
      Khi Văn phòng ghi nhận hợp nhất, chia tách, đổi tên hay chuyển lĩnh vực, sơ đồ hiện tại đây.
    </EmptyState>
  )
}
