import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { requireVisibleAssignment } from '../../duties/index.ts'
import { toCommentAnswer } from '../comment-answer.ts'
import { insertComments } from '../comment-store.ts'
import { type Audience, mayWrite, writesFor } from '../discussions-policy.ts'
import { getComment } from '../get-comment.ts'
import { requireMentionable } from '../require-mentionable.ts'
import { mentionOf, tellOfComments } from '../tell-of-comments.ts'

/** Says something about an assignment one sees; whoever is named, watches or wrote before is told. */
export async function addComment(
  services: Services,
  actor: Actor,
  assignmentId: string,
  given: { audience: Audience; text: string; mentioned: readonly string[] },
) {
  const { tenantId, personId, fullName } = actor
  const { audience, text } = given
  return inTenant(services.database, tenantId, async (trx) => {
    const facts = await requireVisibleAssignment(trx, actor, assignmentId)
    if (!mayWrite(actor, audience, facts)) throw commonErrors.not_allowed()
    const mentioned = await requireMentionable(services, trx, actor, { assignmentId, audience }, given.mentioned)
    const id = newId()
    const organizationId = writesFor(actor, facts)
    const comment = { id, assignmentId, personId, organizationId, audience, text, mentioned }
    await insertComments(trx, tenantId, services.clock.now(), [comment])
    const writer = { personId, fullName }
    await tellOfComments(services, trx, tenantId, [
      { assignmentId, audience, writer, text, first: [mentionOf(fullName, mentioned)] },
    ])
    await appendAudit(services, trx, actor, {
      action: 'comment_added',
      subjectType: 'assignment',
      subjectId: assignmentId,
      details: { commentId: id, audience },
    })
    return toCommentAnswer(await getComment(trx, actor, id), actor, facts)
  })
}
