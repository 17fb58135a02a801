import type { Assignment } from '../../../api/operations'
import { taskStates } from '../../../ui/state/task-state'
import { taskStateWords } from '../../../ui/state/task-state-words'
import { shownState } from './shown-state'

/** '38 lượt giao: 3 quá hạn, 35 chờ tiếp nhận', what burns first. */
export function stateCounts(assignments: readonly Assignment[]): string {
  const parts = taskStates.flatMap((state) => {
    const count = assignments.filter((assignment) => shownState(assignment.state) === state).length
    return count > 0 ? `${count} ${taskStateWords[state].short.toLowerCase()}` : []
  })
  return `${assignments.length} lượt giao: ${parts.join(', ')}`
}
