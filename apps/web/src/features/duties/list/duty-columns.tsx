import type { ListedAssignment } from '../../../api/operations'
import type { DataColumn } from '../../../ui/data/data-column'
import { MarkedText } from '../../../ui/text/marked-text'
import { fieldOfWorkName } from '../../directives/words/field-of-work-words'
import { Deadline } from '../words/deadline'
import { directiveName, directiveNumber } from '../words/directive-words'
import { DutyStateBadge } from '../words/duty-state-badge'
import { shortNameOf } from '../words/organization-words'
import styles from './duty-list.module.css'
import { HowFar } from './how-far'
import type { ListColumn } from './list-columns'
import { RowMarks } from './row-marks'
import { SelectCell } from './selection/select-cell'

export type DutyColumnsGiven = {
  onAcknowledge: (assignment: ListedAssignment) => void
  columns: readonly ListColumn[]
  /** What was searched for, to be marked. */
  searched: string | undefined
}

/** Read from left to right as a sentence: state, what, who, until when, how far. */
export function dutyColumns({ onAcknowledge, columns, searched }: DutyColumnsGiven): DataColumn<ListedAssignment>[] {
  const optional: Record<ListColumn, DataColumn<ListedAssignment>> = {
    state: {
      key: 'state',
      header: 'Trạng thái',
      width: '10.5rem',
      onCard: 'lead',
      cell: ({ state }) => <DutyStateBadge state={state} />,
    },
    who: {
      key: 'who',
      header: 'Chủ trì',
      width: '10.5rem',
      cell: ({ lead, formerLead, coordinatorCount }) => (
        <>
          <span title={lead.name}>
            <MarkedText text={shortNameOf(lead)} searched={searched} />
          </span>
          {coordinatorCount > 0 ? <span className={styles.quiet}> +{coordinatorCount} phối hợp</span> : null}
          {formerLead ? (
            <span className={styles.under} title={formerLead.name}>
              trước đây: {shortNameOf(formerLead)}
            </span>
          ) : null}
        </>
      ),
    },
    directive: {
      key: 'directive',
      header: 'Văn bản giao',
      width: '11rem',
      cell: ({ directive }) => <span title={directive.subject ?? undefined}>{directiveName(directive)}</span>,
    },
    field: {
      key: 'field',
      header: 'Lĩnh vực',
      width: '9rem',
      cell: ({ field }) => (field ? fieldOfWorkName(field) : <span className={styles.quiet}>—</span>),
    },
    until: {
      key: 'until',
      header: 'Thời hạn',
      width: '8.5rem',
      cell: ({ deadline, state }) => <Deadline deadline={deadline} state={state} />,
    },
    howFar: {
      key: 'how-far',
      header: 'Đến đâu',
      width: '17rem',
      onCard: 'bare',
      cell: (assignment) => <HowFar assignment={assignment} onAcknowledge={onAcknowledge} />,
    },
  }
  const what: DataColumn<ListedAssignment> = {
    key: 'what',
    header: 'Nhiệm vụ',
    primary: true,
    cell: (assignment) => (
      <>
        <span className={searched ? undefined : styles.words}>
          <MarkedText text={assignment.partText ?? assignment.currentWording ?? assignment.text} searched={searched} />
        </span>
        <span className={styles.under}>
          <MarkedText text={directiveNumber(assignment.directive)} searched={searched} />
          {`, nhiệm vụ ${assignment.ordinal}`}
          <RowMarks assignment={assignment} />
        </span>
      </>
    ),
  }
  const select: DataColumn<ListedAssignment> = {
    key: 'select',
    header: 'Chọn',
    hiddenHeader: true,
    width: '1px',
    onCard: 'first',
    cell: (assignment) => <SelectCell assignment={assignment} />,
  }
  const chosen = columns.map((column) => optional[column])
  const first = columns.includes('state') ? 1 : 0
  return [select, ...chosen.slice(0, first), what, ...chosen.slice(first)]
}
