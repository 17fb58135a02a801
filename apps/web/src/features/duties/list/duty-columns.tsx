import type { Assignment } from '../../../api/operations'
import type { DataColumn } from '../../../ui/data/data-column'
import { Deadline } from '../words/deadline'
import { directiveNumber } from '../words/directive-words'
import { DutyStateBadge } from '../words/duty-state-badge'
import { shortNameOf } from '../words/organization-words'
import styles from './duty-list.module.css'
import { HowFar } from './how-far'

/** Read from left to right as a sentence: state, what, who, until when, how far. */
export const dutyColumns = (onAcknowledge: (assignment: Assignment) => void): DataColumn<Assignment>[] => [
  {
    key: 'state',
    header: 'Trạng thái',
    width: '10.5rem',
    onCard: 'lead',
    cell: ({ state }) => <DutyStateBadge state={state} />,
  },
  {
    key: 'what',
    header: 'Nhiệm vụ',
    primary: true,
    cell: ({ text, directive, ordinal }) => (
      <>
        <span className={styles.words}>{text}</span>
        <span className={styles.under}>{`${directiveNumber(directive)}, nhiệm vụ ${ordinal}`}</span>
      </>
    ),
  },
  {
    key: 'who',
    header: 'Chủ trì',
    width: '10.5rem',
    cell: ({ lead, formerLead, coordinatorCount }) => (
      <>
        <span title={lead.name}>{shortNameOf(lead)}</span>
        {coordinatorCount > 0 ? <span className={styles.quiet}> +{coordinatorCount} phối hợp</span> : null}
        {formerLead ? (
          <span className={styles.under} title={formerLead.name}>
            trước đây: {shortNameOf(formerLead)}
          </span>
        ) : null}
      </>
    ),
  },
  {
    key: 'until',
    header: 'Thời hạn',
    width: '8.5rem',
    cell: ({ deadline, state }) => <Deadline deadline={deadline} state={state} />,
  },
  {
    key: 'how-far',
    header: 'Đến đâu',
    width: '17rem',
    onCard: 'bare',
    cell: (assignment) => <HowFar assignment={assignment} onAcknowledge={onAcknowledge} />,
  },
]
