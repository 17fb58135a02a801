import type { LockedAssignment } from '../assignment-store.ts'
import { dutyErrors } from '../duty-errors.ts'

/** A contribution is of use to the lead before its own deadline. */
export function requireContributionDeadline(
  { deadlineOn }: Pick<LockedAssignment, 'deadlineOn'>,
  dueOn: string | null,
) {
  if (dueOn === null || deadlineOn === null || dueOn <= deadlineOn) return
  throw dutyErrors.contribution_after_deadline({
    fields: [{ path: 'dueOn', message: 'Chọn ngày không muộn hơn thời hạn của nhiệm vụ.' }],
  })
}
