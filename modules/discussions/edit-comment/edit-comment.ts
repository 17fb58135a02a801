import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { toCommentAnswer } from '../comment-answer.ts'
import { updateComment } from '../comment-store.ts'
import { getComment, lockOwnComment } from '../get-comment.ts'
import { requireMentionable } from '../require-mentionable.ts'
import { mentionOf, tellOfNewMentions } from '../tell-of-comments.ts'

/** Corrects one's own words, which says so from then on; only people named for the first time are told. */
export async function editComment(
  services: Services,
  actor: Actor,
  at: { assignmentId: string; commentId: string; version: number },
  given: { text: string; mentioned: readonly string[] },
) {
  const { tenantId, personId, fullName } = actor
  const { assignmentId, commentId } = at
  return inTenant(services.database, tenantId, async (trx) => {
    const { row, facts } = await lockOwnComment(trx, actor, at)
    const { text } = given
    const mentioned = await requireMentionable(services, trx, actor, row, given.mentioned)
    const fresh = mentioned.filter((id) => !row.mentioned.some((named) => named.id === id))
    await updateComment(trx, tenantId, commentId, { text, mentioned, editedAt: services.clock.now() })
    const writer = { personId, fullName }
    await tellOfNewMentions(services, trx, tenantId, {
      assignmentId,
      audience: row.audience,
      writer,
      text,
      first: [mentionOf(fullName, fresh)],
    })
    await appendAudit(services, trx, actor, {
      action: 'comment_edited',
      subjectType: 'assignment',
      subjectId: assignmentId,
      details: { commentId, audience: row.audience },
    })
    return toCommentAnswer(await getComment(trx, actor, commentId), actor, facts)
  })
}
