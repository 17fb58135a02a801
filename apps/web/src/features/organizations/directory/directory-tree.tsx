import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../api/problem-state'
import { Tree } from '../../../ui/data/tree'
import { useOpenRows } from '../../../ui/data/use-open-rows'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { formatDate } from '../../../ui/format/format-date'
import { DirectoryBranch } from './directory-branch'
import { childrenQuery } from './directory-queries'

export type DirectoryTreeProps = { on: string; ngay: string | undefined }

/** Who is under whom on a day; the top row is open, the others open when asked. */
export function DirectoryTree({ on, ngay }: DirectoryTreeProps) {
  const top = useInfiniteQuery({ ...childrenQuery(null, on), placeholderData: keepPreviousData })
  const { isOpen, toggle } = useOpenRows(top.data?.pages.flatMap(({ items }) => items.map(({ id }) => id)).join() ?? '')
  if (top.error && !top.data)
    return (
      <ProblemState
        error={top.error}
        doing="xem danh bạ cơ quan"
        onRetry={() => void top.refetch()}
        retrying={top.isFetching}
      />
    )
  if (top.data?.pages[0]?.items.length === 0)
    return (
      <EmptyState title={`Ngày ${formatDate(on)} danh bạ chưa có cơ quan nào`}>
        Chọn một ngày muộn hơn trên thanh thời gian.
      </EmptyState>
    )
  if (!top.data) return <LoadingState label="Đang tải danh bạ cơ quan" rows={10} />
  return (
    <Tree label={`Danh bạ cơ quan tại ngày ${formatDate(on)}`} onToggle={toggle}>
      <DirectoryBranch parentId={null} level={1} on={on} ngay={ngay} isOpen={isOpen} />
    </Tree>
  )
}
