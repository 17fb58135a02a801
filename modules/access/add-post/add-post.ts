import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { appendAudit } from '../../audit/index.ts'
import { accessErrors } from '../access-errors.ts'
import { mayManagePeople } from '../access-policy.ts'
import type { Actor, Role } from '../actor.ts'
import { findAgencyName, findPersonName, insertHolder, insertPost } from '../posts-store.ts'

/** A post from a day on (yyyy-mm-dd), with the person who holds it from that day when there is one already. */
export type NewPost = {
  organizationId: string
  role: Role
  title: string | null
  validFrom: string
  personId: string | null
}

/**
 * Adds a post to an agency, and its holder with it; answers the post's id.
 * @throws agency_not_then, person_not_found
 */
export async function addPost(services: Services, actor: Actor, post: NewPost): Promise<string> {
  if (!mayManagePeople(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  const { organizationId, role, title, validFrom, personId } = post
  return inTenant(services.database, tenantId, async (trx) => {
    const organizationName = await findAgencyName(trx, tenantId, organizationId, validFrom)
    if (organizationName === undefined) throw accessErrors.agency_not_then()
    const fullName = personId === null ? null : await findPersonName(trx, tenantId, personId)
    if (fullName === undefined) throw accessErrors.person_not_found()
    const id = newId()
    await insertPost(trx, { tenantId, id, organizationId, role, title, validFrom })
    if (personId !== null)
      await insertHolder(trx, { tenantId, id: newId(), postId: id, personId, validFrom, validTo: null })
    await appendAudit(services, trx, actor, {
      action: 'post_added',
      subjectType: 'organization',
      subjectId: organizationId,
      details: { postId: id, organizationName, role, title, from: validFrom, personId, fullName },
    })
    return id
  })
}
