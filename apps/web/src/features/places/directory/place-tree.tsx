import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../api/problem-state'
import { Tree } from '../../../ui/data/tree'
import { useOpenRows } from '../../../ui/data/use-open-rows'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { formatDate } from '../../../ui/format/format-date'
import { PlaceBranch } from './place-branch'
import { placeChildrenQuery } from './places-queries'

export type PlaceTreeProps = {
  on: string
  ngay: string | undefined
  /** Only these provinces, open at first; without them all, closed. */
  provinces: readonly { id: string }[] | null
}

/** What lay in what on a day; read as it is opened. */
export function PlaceTree({ on, ngay, provinces }: PlaceTreeProps) {
  const top = useInfiniteQuery({ ...placeChildrenQuery(null, on), placeholderData: keepPreviousData })
  const { isOpen, toggle } = useOpenRows(provinces?.map(({ id }) => id).join() ?? '')
  if (top.error && !top.data)
    return (
      <ProblemState
        error={top.error}
        doing="xem địa bàn"
        onRetry={() => void top.refetch()}
        retrying={top.isFetching}
      />
    )
  if (!top.data) return <LoadingState label="Đang tải địa bàn" rows={10} />
  if (top.data.pages[0]?.items.length === 0)
    return (
      <EmptyState title={`Ngày ${formatDate(on)} chưa có dữ liệu địa bàn`}>
        Chọn một ngày khác; nếu ngày nào cũng vậy, báo quản trị nạp danh mục đơn vị hành chính.
      </EmptyState>
    )
  return (
    <Tree label={`Địa bàn tại ngày ${formatDate(on)}`} onToggle={toggle}>
      <PlaceBranch
        parentId={null}
        level={1}
        on={on}
        ngay={ngay}
        isOpen={isOpen}
        {...(provinces ? { only: new Set(provinces.map(({ id }) => id)) } : {})}
      />
    </Tree>
  )
}
