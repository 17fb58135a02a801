import type { DraftDuty } from '../../../../api/operations'
import { useFocus } from '../focus/use-focus'
import { useReview } from '../review-context'
import styles from './duty-card.module.css'
import { unsureCount } from './duty-rows'
import { PlaceLink } from './place-link'

const origins: Partial<Record<DraftDuty['origin'], string>> = {
  added: 'thêm bằng tay',
  split: 'tách ra',
  merged: 'gộp lại',
}

/** Right of the label: where the duty comes from, how much of it to look at, and the mark for merging. */
export function DutyCardHead({ duty, number }: { duty: DraftDuty; number: number }) {
  const { mayEdit, focus } = useReview()
  const picked = useFocus((state) => state.picked.has(duty.id))
  const unsure = unsureCount(duty)
  const origin = origins[duty.origin]
  return (
    <span className={styles.head}>
      <PlaceLink duty={duty} />
      {origin ? <span className={styles.origin}>{origin}</span> : null}
      {unsure > 0 ? <span className={styles.unsure}>{unsure} mục nên kiểm tra</span> : null}
      {mayEdit ? (
        <label className={styles.pick}>
          <input
            type="checkbox"
            checked={picked}
            onChange={() => focus.togglePicked(duty.id)}
            aria-label={`Chọn nhiệm vụ ${number} để gộp`}
          />
          <span aria-hidden="true">Gộp</span>
        </label>
      ) : null}
    </span>
  )
}
