import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { appendAudit } from '../../audit/index.ts'
import { accessErrors } from '../access-errors.ts'
import { mayManagePeople } from '../access-policy.ts'
import type { Actor } from '../actor.ts'
import { throwPostingClash } from '../posting-clash.ts'
import { factsOf, findPersonName, insertHolder, lockPost } from '../posts-store.ts'

/** A person is to hold a post from `validFrom` up to but not including `validTo` (yyyy-mm-dd; null: until further notice). */
export type NewHolder = { personId: string; validFrom: string; validTo: string | null }

/**
 * Puts a person into a post; answers the id of the holding.
 * @throws post_not_found, person_not_found, post_not_then, posting_overlaps, posting_without_days
 */
export async function fillPost(services: Services, actor: Actor, postId: string, holder: NewHolder): Promise<string> {
  if (!mayManagePeople(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  const { personId, validFrom, validTo } = holder
  if (validTo !== null && validTo <= validFrom) throw accessErrors.posting_without_days()
  return inTenant(services.database, tenantId, async (trx) => {
    const post = await lockPost(trx, tenantId, postId, holder)
    if (!post) throw accessErrors.post_not_found()
    const fullName = await findPersonName(trx, tenantId, personId)
    if (fullName === undefined) throw accessErrors.person_not_found()
    if (!post.covers) throw accessErrors.post_not_then()
    const id = newId()
    await insertHolder(trx, { tenantId, id, postId, ...holder })
    await appendAudit(services, trx, actor, {
      action: 'post_filled',
      subjectType: 'person',
      subjectId: personId,
      details: { postId, fullName, ...factsOf(post), from: validFrom, to: validTo },
    })
    return id
  }).catch(throwPostingClash)
}
