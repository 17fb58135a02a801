import type { DutyState } from '../../../api/operations'
import { StateBadge } from '../../../ui/state/state-badge'
import { StateShape } from '../../../ui/state/state-shape'
import { joinClassNames } from '../../../ui/text/join-class-names'
import styles from './duty-state-badge.module.css'

export type DutyStateBadgeProps = {
  state: Pick<DutyState, 'display' | 'daysLate' | 'daysLeft'>
  /** Adds 'còn 3 ngày', 'quá hạn 5 ngày'; lists have a column for that. */
  withDays?: boolean
  boxed?: boolean
}

/** The state in the server's word. The design system has no word yet for done without a deadline. */
export function DutyStateBadge({ state, withDays = false, boxed = false }: DutyStateBadgeProps) {
  if (state.display === 'completed_no_deadline') {
    return (
      <span className={joinClassNames(styles.done, boxed && styles.boxed)}>
        <StateShape state="completed_on_time" />
        <span>Hoàn thành, không thời hạn</span>
      </span>
    )
  }
  const days = withDays ? { daysLate: state.daysLate, daysLeft: state.daysLeft ?? undefined } : {}
  return <StateBadge state={state.display} boxed={boxed} {...days} />
}
