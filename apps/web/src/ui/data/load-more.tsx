import { Button } from '../actions/button'
import { formatNumber } from '../format/format-number'
import styles from './load-more.module.css'

export type LoadMoreProps = {
  /** Absent when the last page is shown. */
  onMore?: () => void
  loading?: boolean
  shown: number
  /** Leave out when the server did not count. */
  total?: number
}

export function LoadMore({ onMore, loading = false, shown, total }: LoadMoreProps) {
  const counted =
    total === undefined ? `Đang hiện ${formatNumber(shown)}` : `${formatNumber(shown)} trên ${formatNumber(total)}`
  return (
    <div className={styles.more}>
      <output>{counted}</output>
      {onMore ? (
        <Button size="sm" onClick={onMore} loading={loading}>
          Xem thêm
        </Button>
      ) : null}
    </div>
  )
}
