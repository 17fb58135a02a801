import type { Assignment } from '../../api/operations'
import type { DataColumn } from '../../ui/data/data-column'
import { DueDate } from '../../ui/data/due-date'
import { daysLeftOf } from '../duties/words/deadline-words'
import { directiveName } from '../duties/words/directive-words'
import { DutyStateBadge } from '../duties/words/duty-state-badge'
import { shortNameOf } from '../duties/words/organization-words'
import styles from './home.module.css'

type Options = { nextAction: (assignment: Assignment) => string; withLead: boolean }

/** State, what, who, until when, and the next move. */
export function dutyColumns({ nextAction, withLead }: Options): DataColumn<Assignment>[] {
  const lead: DataColumn<Assignment> = {
    key: 'lead',
    header: 'Chủ trì',
    width: '12rem',
    cell: (row) => shortNameOf(row.lead),
  }
  return [
    {
      key: 'state',
      header: 'Trạng thái',
      width: '11.5rem',
      onCard: 'lead',
      nowrap: true,
      cell: ({ state }) => <DutyStateBadge state={state} />,
    },
    {
      key: 'text',
      header: 'Nhiệm vụ',
      primary: true,
      cell: (row) => (
        <>
          <span className={styles.words}>{row.text}</span>
          <span className={styles.source}>
            {directiveName(row.directive)}, nhiệm vụ {row.ordinal}
          </span>
        </>
      ),
    },
    ...(withLead ? [lead] : []),
    {
      key: 'due',
      header: 'Thời hạn',
      width: '9.5rem',
      cell: ({ deadline, state }) => <DueDate date={deadline.on} daysLeft={daysLeftOf(state)} />,
    },
    { key: 'next', header: 'Việc tiếp theo', width: '10rem', cell: nextAction },
  ]
}
