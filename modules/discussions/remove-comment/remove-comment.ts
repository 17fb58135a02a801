import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { toCommentAnswer } from '../comment-answer.ts'
import { updateComment } from '../comment-store.ts'
import { getComment, lockOwnComment } from '../get-comment.ts'

/** Takes one's own words back: that something was said, and when it was taken back, stays. */
export async function removeComment(
  services: Services,
  actor: Actor,
  at: { assignmentId: string; commentId: string; version: number },
) {
  const { assignmentId, commentId } = at
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const { row, facts } = await lockOwnComment(trx, actor, at)
    await updateComment(trx, actor.tenantId, commentId, { removedAt: services.clock.now() })
    await appendAudit(services, trx, actor, {
      action: 'comment_removed',
      subjectType: 'assignment',
      subjectId: assignmentId,
      details: { commentId, audience: row.audience },
    })
    return toCommentAnswer(await getComment(trx, actor, commentId), actor, facts)
  })
}
