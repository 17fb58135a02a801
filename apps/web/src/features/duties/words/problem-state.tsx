import { ApiProblem } from '../../../api/api-problem'
import { Button } from '../../../ui/actions/button'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { ErrorState } from '../../../ui/feedback/error-state'
import { NoPermissionState } from '../../../ui/feedback/no-permission-state'

export type ProblemStateProps = {
  problem: Error
  onRetry: () => void
  retrying: boolean
  /** Where to go when there is nothing here for this person. */
  elsewhere?: { href: string; label: string }
}

/** What a page shows in place of data it could not read; the sentence comes from the server's error table. */
export function ProblemState({ problem, onRetry, retrying, elsewhere }: ProblemStateProps) {
  const known = problem instanceof ApiProblem ? problem : null
  const action = elsewhere ? <Button href={elsewhere.href}>{elsewhere.label}</Button> : undefined
  if (known?.status === 403) return <NoPermissionState doing="xem nội dung này" action={action} />
  if (known?.status === 400) {
    return (
      <EmptyState title="Đường dẫn chưa đúng" action={action}>
        Có thể đường dẫn bị cắt khi sao chép. Mở lại nội dung này từ danh sách.
      </EmptyState>
    )
  }
  if (known?.status === 404) {
    return (
      <EmptyState title="Không tìm thấy nội dung này" action={action}>
        {known.title}
      </EmptyState>
    )
  }
  return (
    <ErrorState onRetry={onRetry} retrying={retrying} requestId={known?.requestId} action={action}>
      {known?.title ?? 'Kiểm tra đường truyền rồi thử lại.'}
    </ErrorState>
  )
}
