import { IconCheck } from '@tabler/icons-react'
import { ConfidenceMark } from '../../../../ui/feedback/confidence-mark'
import styles from './duty-card.module.css'

export type FieldConfidenceProps = { value: number }

/** How sure the machine is of a field; once a person has set it, that. 0: nothing was read, a person added the duty. */
export function FieldConfidence({ value }: FieldConfidenceProps) {
  if (value === 0) return <span className={styles.unconfirmed}>chưa xác nhận</span>
  if (value < 1) return <ConfidenceMark value={value} />
  return (
    <span className={styles.confirmed} title="Người rà soát đã nhập hoặc xác nhận">
      <IconCheck size={14} stroke={2} aria-hidden="true" />
      đã xác nhận
    </span>
  )
}
