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
import { closePost as closePostRows } from './close-post-store.ts'

/**
 * A post is no more from a day on (yyyy-mm-dd); who holds it stops on that day.
 * @throws post_not_found, post_closed, last_administrator
 */
export async function closePost(services: Services, actor: Actor, postId: string, on: string): Promise<void> {
  if (!mayManagePeople(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  const now = today(services.clock)
  await inTenant(services.database, tenantId, async (trx) => {
    const post = await lockPost(trx, tenantId, postId, { validFrom: on, validTo: null })
    if (!post) throw accessErrors.post_not_found()
    const days = [now, on > now ? on : now]
    const closed = await keepAdministrator(trx, tenantId, days, () => closePostRows(trx, tenantId, postId, on))
    if (!closed) throw accessErrors.post_closed()
    await appendAudit(services, trx, actor, {
      action: 'post_closed',
      subjectType: 'organization',
      subjectId: post.organizationId,
      details: { postId, ...factsOf(post), on },
    })
  })
}
