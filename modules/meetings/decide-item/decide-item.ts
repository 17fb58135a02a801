import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { getItem, requireRunsMeetings } from '../get-meeting.ts'
import { type MeetingItemAnswer, toItemAnswer } from '../meeting-answer.ts'
import { lockItem, updateItem } from '../meeting-item-store.ts'
import { lockMeeting } from '../meeting-store.ts'
import { meetingErrors } from '../meetings-errors.ts'

/**
 * Keeps what is decided of one duty, or that it was passed over; saved as it is typed.
 * @param at.version the one the person saw
 * @throws version_conflict with the item as somebody else left it (`current`), so that neither's words are lost
 */
export async function decideItem(
  services: Services,
  actor: Actor,
  at: { meetingId: string; assignmentId: string; version: number },
  given: { decision?: string | null | undefined; isSkipped?: boolean | undefined },
): Promise<MeetingItemAnswer> {
  requireRunsMeetings(actor)
  const { tenantId, personId } = actor
  const { meetingId, assignmentId } = at
  return inTenant(services.database, tenantId, async (trx) => {
    const meeting = await lockMeeting(trx, tenantId, meetingId, 'share')
    if (!meeting) throw meetingErrors.meeting_not_found()
    await lockItem(trx, tenantId, meetingId, assignmentId)
    const item = await getItem(trx, tenantId, meetingId, assignmentId)
    if (meeting.state === 'closed') throw meetingErrors.meeting_closed()
    if (item.version !== at.version)
      throw commonErrors.version_conflict({ version: item.version, current: toItemAnswer(item) })
    const now = services.clock.now()
    const decision = given.decision === undefined ? item.decision : given.decision || null
    const isRewritten = decision !== item.decision
    await updateItem(
      trx,
      { tenantId, meetingId, assignmentId },
      {
        decision,
        decidedBy: decision === null ? null : isRewritten ? personId : (item.decidedBy?.id ?? null),
        decidedAt: decision === null ? null : isRewritten ? now : item.decidedAt,
        skippedAt: (given.isSkipped ?? item.isSkipped) && decision === null ? now : null,
      },
    )
    await appendAudit(services, trx, actor, {
      action: 'meeting_item_decided',
      subjectType: 'meeting',
      subjectId: meetingId,
      details: { assignmentId, isDecided: decision !== null, isSkipped: given.isSkipped ?? item.isSkipped },
    })
    return toItemAnswer(await getItem(trx, tenantId, meetingId, assignmentId))
  })
}
