import type { Trx } from '../../platform/db/database.ts'
import { commonErrors } from '../../platform/errors.ts'
import type { Actor } from '../access/index.ts'
import { requireVisibleAssignment } from '../duties/index.ts'
import { type CommentRow, findComment, lockComment } from './comment-store.ts'
import { discussionErrors } from './discussions-errors.ts'
import { mayReadAudience, mayWrite, type PartyFacts } from './discussions-policy.ts'

/** @throws comment_not_found also where this person may not read it */
export async function getComment(trx: Trx, actor: Actor, commentId: string): Promise<CommentRow> {
  const row = await findComment(trx, actor.tenantId, commentId)
  if (!row || !mayReadAudience(actor, row.audience)) throw discussionErrors.comment_not_found()
  return row
}

/**
 * Locks a comment of this person's own to change it.
 * @param version the one the person saw
 * @throws not_allowed for somebody else's, comment_removed, version_conflict with the comment as it is now
 */
export async function lockOwnComment(
  trx: Trx,
  actor: Actor,
  at: { assignmentId: string; commentId: string; version: number },
): Promise<{ row: CommentRow; facts: PartyFacts }> {
  const facts = await requireVisibleAssignment(trx, actor, at.assignmentId)
  await lockComment(trx, actor.tenantId, at.commentId)
  const row = await getComment(trx, actor, at.commentId)
  if (row.assignmentId !== at.assignmentId) throw discussionErrors.comment_not_found()
  if (row.personId !== actor.personId || !mayWrite(actor, row.audience, facts)) throw commonErrors.not_allowed()
  if (row.removedAt) throw discussionErrors.comment_removed()
  if (row.version !== at.version) throw commonErrors.version_conflict({ version: row.version, text: row.text })
  return { row, facts }
}
