import { Button } from '../../../ui/actions/button'
import { DueDate } from '../../../ui/data/due-date'
import { AppLink } from '../../../ui/link/app-link'
import { StateBadge } from '../../../ui/state/state-badge'
import { recurrenceWords } from '../words/duty-words'
import type { DutyGroup } from './group-by-duty'
import styles from './issued.module.css'
import { shownState } from './shown-state'

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
      <ul className={styles.assignments}>
        {duty.assignments.map(({ id, lead, state, deadline }) => (
          <li key={id} className={styles.assignment}>
            <AppLink href={`/nhiem-vu/${id}`}>{lead.name}</AppLink>
            <span className={styles.due}>
              {deadline.recurrence ? `${recurrenceWords[deadline.recurrence]}${deadline.on ? ', kỳ tới ' : ''}` : null}
              {deadline.on || !deadline.recurrence ? <DueDate date={deadline.on} /> : null}
            </span>
            <StateBadge
              state={shownState(state)}
              daysLate={state.daysLate}
              {...(state.daysLeft === null ? {} : { daysLeft: state.daysLeft })}
            />
          </li>
        ))}
      </ul>
    </li>
  )
}
