import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import { findWatchers, findWhoMaySee, shorten } from '../duties/index.ts'
import { type Notice, notify } from '../notifications/index.ts'
import { type AssignmentName, findAssignmentNames, findWriters } from './comment-store.ts'
import { type Audience, mayReadAudience } from './discussions-policy.ts'

/** A comment just written: who is told, and as what. */
export type CommentToTell = {
  assignmentId: string
  audience: Audience
  writer: { personId: string; fullName: string }
  text: string
  /** Told before all others, each with words of their own; who stands in several is told by the first. */
  first: { kind: string; title: (about: AssignmentName) => string; personIds: readonly string[] }[]
}

const anchors: Record<Audience, string> = { parties: '#trao-doi', office: '#ghi-chu' }

/** A statement takes so many parameters only: a meeting concludes of hundreds of duties, each told to many. */
const noticesAtOnce = 50

/** The notices of one comment: each person once, never the writer. */
function noticesOf(
  tenantId: string,
  comment: CommentToTell,
  about: AssignmentName,
  following: readonly string[],
): Notice[] {
  const told = new Set([comment.writer.personId])
  const leave = (kind: string, title: string, personIds: readonly string[]): Notice => {
    const fresh = [...new Set(personIds)].filter((id) => !told.has(id))
    for (const id of fresh) told.add(id)
    const link = `/nhiem-vu/${about.id}${anchors[comment.audience]}`
    return { tenantId, personIds: fresh, kind, title, body: shorten(comment.text), link }
  }
  const what = comment.audience === 'office' ? 'ghi chú của văn phòng về' : 'trao đổi về'
  return [
    ...comment.first.map(({ kind, title, personIds }) => leave(kind, title(about), personIds)),
    leave('comment_added', `${comment.writer.fullName} ${what} nhiệm vụ ${about.ordinal}`, following),
  ]
}

/**
 * Leaves notices of comments, set by set however many: those named first, then who watches and who wrote before. Notes of
 * the office are told to its people only.
 */
export async function tellOfComments(
  services: Services,
  trx: Trx,
  tenantId: string,
  comments: readonly CommentToTell[],
): Promise<void> {
  const ids = [...new Set(comments.map(({ assignmentId }) => assignmentId))]
  if (ids.length === 0) return
  const day = today(services.clock)
  const names = await findAssignmentNames(trx, tenantId, ids)
  const writers = await findWhoMaySee(trx, tenantId, await findWriters(trx, tenantId, ids), day)
  const following = Map.groupBy(
    [...(await findWatchers(trx, tenantId, ids, day)), ...writers],
    ({ assignmentId }) => assignmentId,
  )
  const notices = comments.flatMap((comment) => {
    const about = names.get(comment.assignmentId)
    const others = (following.get(comment.assignmentId) ?? [])
      .filter(({ person }) => mayReadAudience(person, comment.audience))
      .map(({ personId }) => personId)
    return about ? noticesOf(tenantId, comment, about, others) : []
  })
  for (let from = 0; from < notices.length; from += noticesAtOnce)
    await notify(services, trx, ...notices.slice(from, from + noticesAtOnce))
}

/** After an edit only people named for the first time are told. */
export async function tellOfNewMentions(
  services: Services,
  trx: Trx,
  tenantId: string,
  comment: CommentToTell,
): Promise<void> {
  const about = (await findAssignmentNames(trx, tenantId, [comment.assignmentId])).get(comment.assignmentId)
  if (about) await notify(services, trx, ...noticesOf(tenantId, comment, about, []))
}

/** Words for whoever is named with @. */
export const mentionOf = (fullName: string, personIds: readonly string[]): CommentToTell['first'][number] => ({
  kind: 'comment_mention',
  title: ({ ordinal }) => `${fullName} nhắc tên bạn trong trao đổi về nhiệm vụ ${ordinal}`,
  personIds,
})
