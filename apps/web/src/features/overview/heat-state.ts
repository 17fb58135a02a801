import type { DutyState } from '../../api/operations'
import type { TaskState } from '../../ui/state/task-state'

/** The design system has no state yet for done without a deadline; its class is "không thời hạn". */
export const heatState = (display: DutyState['display']): TaskState =>
  display === 'completed_no_deadline' ? 'no_deadline' : display
