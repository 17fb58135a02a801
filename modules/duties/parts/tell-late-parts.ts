import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { LockedAssignment } from '../assignment-store.ts'
import { tell } from '../notices.ts'
import { inWords } from '../rules/in-words.ts'
import { findPartsAfter } from './parts-store.ts'

/** After a deadline moved earlier: its lead and whoever gave it are told which parts are now due after it. `on` is yyyy-mm-dd. */
export async function tellLateParts(
  services: Services,
  trx: Trx,
  actor: Actor,
  assignment: LockedAssignment,
  on: string,
): Promise<void> {
  if (assignment.deadlineOn !== null && on >= assignment.deadlineOn) return
  const late = await findPartsAfter(trx, actor.tenantId, assignment.id, on)
  if (late.length === 0) return
  const names = [...new Set(late.map(({ leadName, deadlineOn }) => `${leadName}: ${inWords(deadlineOn)}`))]
  const { parentLeadOrganizationId: giver, leadOrganizationId: lead } = assignment
  await tell(services, trx, actor, assignment, {
    kind: 'parts_after_deadline',
    title: `${late.length} phần việc có thời hạn sau thời hạn mới ${inWords(on)} của nhiệm vụ ${assignment.ordinal} (${names.join('; ')})`,
    to: { agencies: giver === null ? [lead] : [lead, giver], provinceRoles: giver === null ? ['office'] : [] },
  })
}
