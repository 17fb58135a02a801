import type { Assignment, DutyState } from '../../../api/operations'

/** From this many days on the server says "sắp đến hạn"; its answer replaces this guess within a second. */
const dueSoonDays = 7

function displayOf(assignment: Assignment): DutyState['display'] {
  const { state, deadline } = assignment
  if (state.display === 'overdue') return 'overdue'
  if (deadline.kind !== 'date' || state.daysLeft === null) return 'no_deadline'
  return state.daysLeft <= dueSoonDays ? 'due_soon' : 'on_time'
}

/** The row as it will be once the server has taken note: shown at once, before the answer. */
export const acknowledged = (assignment: Assignment): Assignment => ({
  ...assignment,
  state: { ...assignment.state, stage: 'in_progress', display: displayOf(assignment) },
  may: { ...assignment.may, acknowledge: false },
})
