import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, holdsRole } from '../../access/index.ts'
import { requireFiles } from '../../files/index.ts'
import { mayEnterDirectly } from '../directives-policy.ts'
import { issueTyped } from '../typed/issue-typed.ts'
import type { TypedDirective } from '../typed/typed-directive.ts'

/**
 * The conclusion of a meeting or a leader's remark (bút phê) is entered without a document and given out at once. The
 * office enters what any leader of the committee said, a leader what they say themselves.
 */
export async function enterDirectly(services: Services, actor: Actor, typed: TypedDirective) {
  if (!mayEnterDirectly(actor)) throw commonErrors.not_allowed()
  if (!holdsRole(actor, 'office') && typed.leaderPersonId !== actor.personId) throw commonErrors.not_allowed()
  return inTenant(services.database, actor.tenantId, async (trx) => {
    if (typed.fileId !== null) await requireFiles(trx, actor, [typed.fileId])
    return issueTyped(services, trx, actor, typed)
  })
}
