import type { ReactNode } from 'react'
import { EmptyState } from './empty-state'

export type NoPermissionStateProps = {
  /** What cannot be seen or done: 'xem văn bản này'. */
  doing?: string
  /** Who can grant it. */
  askWhom?: string
  action?: ReactNode
}

export function NoPermissionState(props: NoPermissionStateProps) {
  const { doing = 'xem nội dung này', askWhom = 'quản trị viên của cơ quan', action } = props
  return (
    <EmptyState title={`Tài khoản này chưa được phân quyền ${doing}`} action={action}>
      Nếu công việc cần đến, hãy đề nghị {askWhom} cấp quyền rồi mở lại trang.
    </EmptyState>
  )
}
