import type { LockedAssignment } from './assignment-store.ts'
import { dutyErrors } from './duty-errors.ts'

/** A step cannot be due after the duty it is a part of. */
export function requireStepDeadline(assignment: Pick<LockedAssignment, 'deadlineOn'>, dueOn: string | null): void {
  if (dueOn === null || assignment.deadlineOn === null || dueOn <= assignment.deadlineOn) return
  throw dutyErrors.step_after_deadline({
    deadlineOn: assignment.deadlineOn,
    fields: [{ path: 'dueOn', message: 'Chọn ngày không muộn hơn thời hạn của nhiệm vụ.' }],
  })
}
