import type { Assignment } from '../../../api/operations'
import { DueDate } from '../../../ui/data/due-date'
import { AppLink } from '../../../ui/link/app-link'
import { StateBadge } from '../../../ui/state/state-badge'
import { recurrenceWords } from '../words/duty-words'
import styles from './issued.module.css'
import { shownState } from './shown-state'

/** One line an agency: who, until when, how far; each leads to its assignment. */
export function AssignmentLinks({ assignments }: { assignments: readonly Assignment[] }) {
  return (
    <ul className={styles.assignments}>
      {assignments.map(({ id, lead, state, deadline }) => (
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
  )
}
