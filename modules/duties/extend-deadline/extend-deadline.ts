import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { requireExtension } from '../require-extension.ts'
import { grantExtension } from './grant-extension.ts'

/**
 * The office puts a deadline off without being asked; it counts as an extension like any other. `to` is yyyy-mm-dd.
 * @param isQuiet nobody is told here: a bulk act tells each agency once
 * @throws no_deadline_to_extend, extensions_used_up, extension_not_later, extension_after_parent
 */
export async function extendDeadline(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { to, reason }: { to: string; reason: string },
  expectedVersion: number | null = null,
  isQuiet = false,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'extend', expectedVersion, async (move) => {
    await requireExtension(move.trx, actor.tenantId, move.assignment, to, move.on)
    const granted = await grantExtension(services, actor, move, { to, reason, isUnasked: true }, isQuiet)
    return {
      events: [granted],
      audit: { action: 'extension_granted', details: { from: move.assignment.deadlineOn, to } },
    }
  })
}
