import type { DutyState } from '../../../api/operations'
import type { TaskState } from '../../../ui/state/task-state'

/** A finished duty without a deadline is shown as finished in time: it was never late. */
export const shownState = ({ display }: Pick<DutyState, 'display'>): TaskState =>
  display === 'completed_no_deadline' ? 'completed_on_time' : display
