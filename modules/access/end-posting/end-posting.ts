import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import { appendAudit } from '../../audit/index.ts'
import { accessErrors } from '../access-errors.ts'
import { mayManagePeople } from '../access-policy.ts'
import type { Actor } from '../actor.ts'
import { keepAdministrator } from '../keep-administrator.ts'
import { factsOf, lockPost } from '../posts-store.ts'
import { endPosting as endPostingRow, findPostOfPosting } from './end-posting-store.ts'

/**
 * Somebody stops holding a post on a day (yyyy-mm-dd: the first day no longer); what was stays told.
 * @throws posting_not_found, posting_ended, last_administrator
 */
export async function endPosting(services: Services, actor: Actor, postingId: string, on: string): Promise<void> {
  if (!mayManagePeople(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  const now = today(services.clock)
  await inTenant(services.database, tenantId, async (trx) => {
    const postId = await findPostOfPosting(trx, tenantId, postingId)
    if (postId === undefined) throw accessErrors.posting_not_found()
    const post = await lockPost(trx, tenantId, postId, { validFrom: on, validTo: null })
    const days = [now, on > now ? on : now]
    const ended = await keepAdministrator(trx, tenantId, days, () => endPostingRow(trx, tenantId, postingId, on))
    if (!ended) throw accessErrors.posting_ended()
    await appendAudit(services, trx, actor, {
      action: 'posting_ended',
      subjectType: 'person',
      subjectId: ended.personId,
      details: { postId, ...factsOf(post), from: ended.validFrom, to: ended.validTo },
    })
  })
}
