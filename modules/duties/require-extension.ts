import type { Trx } from '../../platform/db/database.ts'
import { findTrackingRules } from '../tracking-rules/index.ts'
import type { LockedAssignment } from './assignment-store.ts'
import { dutyErrors } from './duty-errors.ts'
import { findParentDeadline } from './parent-store.ts'
import type { Approver } from './rules/duty-event.ts'
import { approverOfExtension, faultOfExtension } from './rules/extension-rule.ts'

/**
 * Checks that an assignment's deadline may be put off to a day (yyyy-mm-dd); answers who decides it.
 * @throws no_deadline_to_extend, extensions_used_up, extension_not_later, extension_after_parent
 */
export async function requireExtension(
  trx: Trx,
  tenantId: string,
  assignment: LockedAssignment,
  to: string,
  today: string,
): Promise<Approver> {
  const { extensions: rule } = await findTrackingRules(trx, tenantId)
  const isPart = assignment.shape === 'part'
  const facts = {
    deadlineOn: assignment.deadlineKind === 'date' ? assignment.deadlineOn : null,
    extensionCount: assignment.extensionCount,
    isPart,
    parentDeadlineOn: isPart ? await findParentDeadline(trx, tenantId, assignment.id) : null,
  }
  const fault = faultOfExtension(facts, to, today, rule)
  if (fault)
    throw dutyErrors[fault](
      fault === 'extension_not_later'
        ? { fields: [{ path: 'to', message: 'Chọn ngày sau thời hạn hiện nay.' }] }
        : undefined,
    )
  return approverOfExtension(facts, rule)
}
