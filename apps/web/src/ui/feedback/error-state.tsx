import { IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from '../actions/button'
import styles from './states.module.css'

export type ErrorStateProps = {
  title?: string
  /** What to do next, in one sentence. */
  children: ReactNode
  onRetry?: () => void
  retrying?: boolean
  /** Lets support find the log line. */
  requestId?: string
  action?: ReactNode
}

export function ErrorState(props: ErrorStateProps) {
  const { title = 'Chưa tải được nội dung này', children, onRetry, retrying = false, requestId, action } = props
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{title}</p>
      <div className={styles.body}>{children}</div>
      {onRetry || action ? (
        <div className={styles.actions}>
          {onRetry ? (
            <Button onClick={onRetry} loading={retrying} icon={<IconRefresh size={18} stroke={1.75} />}>
              Thử lại
            </Button>
          ) : null}
          {action}
        </div>
      ) : null}
      {requestId ? (
        <p className={styles.reference}>
          Mã yêu cầu để gửi bộ phận hỗ trợ: <code>{requestId}</code>
        </p>
      ) : null}
    </div>
  )
}
