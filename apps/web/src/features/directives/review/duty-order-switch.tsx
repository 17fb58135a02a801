import { ViewSwitch } from '../../../ui/layout/view-switch'
import type { DutyOrder } from './order-duties'
import styles from './review.module.css'
import { useReviewData } from './review-data'

const options: readonly { value: DutyOrder; label: string }[] = [
  { value: 'unsure_first', label: 'Cần xem trước' },
  { value: 'as_written', label: 'Theo văn bản' },
]

/** Whether the duties a person should look at come first, or all stand as in the text. */
export function DutyOrderSwitch() {
  const { order, setOrder } = useReviewData()
  return (
    <div className={styles.order}>
      <span aria-hidden="true">Thứ tự nhiệm vụ</span>
      <ViewSwitch id="duty-order" label="Thứ tự nhiệm vụ" value={order} onChange={setOrder} options={options} />
    </div>
  )
}
