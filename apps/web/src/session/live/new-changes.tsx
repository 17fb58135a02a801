import { Button } from '../../ui/actions/button'
import { Notice } from '../../ui/feedback/notice'
import { useHasChanged } from './live-state'
import styles from './new-changes.module.css'

export type NewChangesProps = {
  /** 'assignments' for lists of them, or one by its id */
  of: 'assignments' | { assignmentId: string }
  /** `dataUpdatedAt` of the query whose answer is shown */
  readAt: number
  onShow: () => void
}

/** Offers what others changed since it was read, where it must not be shown unasked: in lists, and under a form. */
export function NewChanges({ of, readAt, onShow }: NewChangesProps) {
  const isList = of === 'assignments'
  const changed = useHasChanged(isList ? ['assignments'] : [`assignment ${of.assignmentId}`, 'assignment *'], readAt)
  return (
    <div className={styles.box} aria-live="polite">
      {changed && readAt > 0 ? (
        <Notice
          title={isList ? 'Có thay đổi mới' : 'Người khác vừa cập nhật nhiệm vụ này'}
          action={
            <Button size="sm" onClick={onShow}>
              {isList ? 'Xem' : 'Xem bản mới'}
            </Button>
          }
        >
          {isList ? null : <p>Phần bạn đang nhập vẫn được giữ.</p>}
        </Notice>
      ) : null}
    </div>
  )
}
