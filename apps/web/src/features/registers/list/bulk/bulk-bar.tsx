import { Button } from '../../../../ui/actions/button'
import { formatNumber } from '../../../../ui/format/format-number'
import styles from '../../../duties/list/selection/selection.module.css'
import { useRecordSelection } from '../record-selection'

export type BulkBarProps = { onEdit: () => void }

/** Stands below the table while records are chosen. */
export function BulkBar({ onEdit }: BulkBarProps) {
  const selection = useRecordSelection()
  if (!selection || selection.chosen.size === 0) return null
  return (
    <section className={styles.bar} aria-label="Bản ghi đã chọn">
      <output className={styles.count}>Đã chọn {formatNumber(selection.chosen.size)}</output>
      <Button size="sm" variant="primary" onClick={onEdit}>
        Sửa một trường
      </Button>
      <Button size="sm" variant="quiet" onClick={selection.clear}>
        Bỏ chọn
      </Button>
    </section>
  )
}
