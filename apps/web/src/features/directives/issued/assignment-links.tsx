import type { Assignment } from '../../../api/operations'
import { DueDate } from '../../../ui/data/due-date'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { StateBadge } from '../../../ui/state/state-badge'
import { recurrenceWords } from '../words/recurrence-words'
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
            {deadline.recurrence
              ? `${recurrenceWords[deadline.recurrence]}${deadline.nextDueOn ? `, kỳ tới ${formatDate(deadline.nextDueOn)}` : ''}`
              : null}
            {deadline.recurrence ? null : <DueDate date={deadline.on} />}
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
