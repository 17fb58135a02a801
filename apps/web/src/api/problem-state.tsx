import type { ReactNode } from 'react'
import { EmptyState } from '../ui/feedback/empty-state'
import { ErrorState } from '../ui/feedback/error-state'
import { NoPermissionState } from '../ui/feedback/no-permission-state'
import { ApiProblem } from './api-problem'
import { isUnknown } from './is-unknown'

export type ProblemStateProps = {
  error: unknown
  onRetry?: () => void
  retrying?: boolean
  /** What the page lets one do: 'xem danh bạ cơ quan'. */
  doing?: string
  action?: ReactNode
}

/** In place of content that could not be read: not allowed, not found, no connection or a fault. */
export function ProblemState({ error, onRetry, retrying, doing, action }: ProblemStateProps) {
  if (!(error instanceof ApiProblem)) {
    return (
      <ErrorState title="Trang này gặp sự cố" onRetry={onRetry} action={action}>
        Nội dung đã lưu không bị ảnh hưởng. Hãy thử lại; nếu vẫn chưa được, hãy báo bộ phận hỗ trợ của tỉnh.
      </ErrorState>
    )
  }
  if (error.code === 'not_allowed') return <NoPermissionState doing={doing} action={action} />
  if (isUnknown(error))
    return (
      <EmptyState title="Không tìm thấy nội dung này" action={action}>
        {error.status === 404 ? error.title : 'Có thể đường dẫn bị cắt khi sao chép. Mở lại nội dung này từ danh sách.'}
      </EmptyState>
    )
  const faultId = error.status >= 500 ? error.requestId : undefined
  const title = error.status === 403 ? 'Chưa vào được hệ thống' : undefined
  return (
    <ErrorState title={title} onRetry={onRetry} retrying={retrying} requestId={faultId} action={action}>
      {error.title}
    </ErrorState>
  )
}
