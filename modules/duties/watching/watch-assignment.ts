import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { requireVisibleAssignment } from '../require-visible-assignment.ts'
import { deleteWatching, insertWatching } from './watching-store.ts'

/** Asks to be told of everything that happens to an assignment one sees, or to be told no more. */
export async function watchAssignment(
  services: Services,
  actor: Actor,
  assignmentId: string,
  wanted: boolean,
): Promise<{ isWatching: boolean }> {
  const { tenantId, personId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    await requireVisibleAssignment(trx, actor, assignmentId)
    const watching = { tenantId, assignmentId, personId }
    const changed = wanted
      ? await insertWatching(trx, { ...watching, since: services.clock.now() })
      : await deleteWatching(trx, watching)
    if (changed)
      await appendAudit(services, trx, actor, {
        action: wanted ? 'watching_started' : 'watching_ended',
        subjectType: 'assignment',
        subjectId: assignmentId,
      })
    return { isWatching: wanted }
  })
}
