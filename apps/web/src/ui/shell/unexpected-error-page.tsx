import { Button } from '../actions/button'
import { ErrorState } from '../feedback/error-state'
import styles from './bare-page.module.css'
import { requestIdOf } from './request-id-of'

export type UnexpectedErrorPageProps = { error: unknown; onRetry: () => void }

/** The last net: a page that failed to load or to draw. */
export function UnexpectedErrorPage({ error, onRetry }: UnexpectedErrorPageProps) {
  return (
    <main className={styles.page}>
      <ErrorState
        title="Trang này gặp sự cố"
        onRetry={onRetry}
        requestId={requestIdOf(error)}
        action={
          <Button variant="quiet" href="/">
            Về trang đầu
          </Button>
        }
      >
        Nội dung đã lưu không bị ảnh hưởng. Hãy thử lại; nếu vẫn chưa được, hãy báo bộ phận hỗ trợ của tỉnh.
      </ErrorState>
    </main>
  )
}
