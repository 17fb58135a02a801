import type { DraftDuty } from '../../../../api/operations'
import { useReview } from '../review-context'
import styles from './duty-card.module.css'
import { unsureCount } from './duty-rows'

const origins: Partial<Record<DraftDuty['origin'], string>> = {
  added: 'thêm bằng tay',
  split: 'tách ra',
  merged: 'gộp lại',
}

/** Right of the label: where the duty comes from, how much of it to look at, and the mark for merging. */
export function DutyCardHead({ duty }: { duty: DraftDuty }) {
  const { mayEdit, picked, togglePicked, numbers } = useReview()
  const unsure = unsureCount(duty)
  const origin = origins[duty.origin]
  return (
    <span className={styles.head}>
      {origin ? <span className={styles.origin}>{origin}</span> : null}
      {unsure > 0 ? <span className={styles.unsure}>{unsure} mục nên kiểm tra</span> : null}
      {mayEdit ? (
        <label className={styles.pick}>
          <input
            type="checkbox"
            checked={picked.has(duty.id)}
            onChange={() => togglePicked(duty.id)}
            aria-label={`Chọn nhiệm vụ ${numbers.get(duty.id)} để gộp`}
          />
          <span aria-hidden="true">Gộp</span>
        </label>
      ) : null}
    </span>
  )
}
