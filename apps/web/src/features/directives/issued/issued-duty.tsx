import { Button } from '../../../ui/actions/button'
import { AssignmentLinks } from './assignment-links'
import type { DutyGroup } from './group-by-duty'
import styles from './issued.module.css'

export type IssuedDutyProps = { duty: DutyGroup; active: boolean; onShowWords?: (() => void) | undefined }

/** One duty and the state of each agency's assignment. */
export function IssuedDuty({ duty, active, onShowWords }: IssuedDutyProps) {
  return (
    <li className={styles.duty} id={`duty-${duty.dutyId}`} data-active={active || undefined}>
      <div className={styles.dutyHead}>
        <span className={styles.ordinal}>{duty.ordinal}</span>
        <div>
          <p>{duty.text}</p>
          {duty.product ? <p className={styles.product}>Sản phẩm: {duty.product}</p> : null}
        </div>
        {onShowWords ? (
          <Button size="sm" variant="quiet" className={styles.toWords} onClick={onShowWords}>
            Xem trong văn bản
          </Button>
        ) : null}
      </div>
      <div className={styles.ofDuty}>
        <AssignmentLinks assignments={duty.assignments} />
      </div>
    </li>
  )
}
