import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { updateDeadline } from '../amend-store.ts'
import type { NewEvent } from '../assignment-store.ts'
import { giverWords, givingOrganization } from '../giver.ts'
import type { Move } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { inWords } from '../rules/in-words.ts'

/** Puts the deadline off to a day (yyyy-mm-dd) within a move; the earlier ones stay in the history. */
export async function grantExtension(
  services: Services,
  actor: Actor,
  { trx, assignment }: Move,
  { to, reason, isUnasked }: { to: string; reason: string | null; isUnasked: boolean },
  isQuiet = false,
): Promise<NewEvent> {
  await updateDeadline(trx, actor.tenantId, assignment.id, to)
  if (!isQuiet)
    await tell(services, trx, actor, assignment, {
      kind: 'extension_granted',
      title: `${giverWords(assignment)} gia hạn nhiệm vụ ${assignment.ordinal} đến ${inWords(to)}`,
      to: { agencies: [assignment.leadOrganizationId, ...assignment.coordinatorOrganizationIds] },
    })
  return {
    kind: 'extension_granted',
    organizationId: givingOrganization(actor, assignment),
    details: {
      from: assignment.deadlineOn,
      to,
      ...(reason ? { text: reason } : {}),
      ...(isUnasked ? { isUnasked } : {}),
    },
  }
}
