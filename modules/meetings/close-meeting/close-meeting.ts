import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, loadActors } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { addConclusions } from '../../discussions/index.ts'
import { getMeeting, requireRunsMeetings } from '../get-meeting.ts'
import { findItems } from '../meeting-item-store.ts'
import { closeMeetingRow, lockMeeting } from '../meeting-store.ts'
import { meetingErrors } from '../meetings-errors.ts'
import { conclusionWords } from '../rules/conclusion-words.ts'

/**
 * Ends a meeting: every decision becomes a comment on its duty in the name of who wrote it, the lead agencies are told,
 * and nothing is changed any more.
 * @param version the meeting as the person saw it
 */
export async function closeMeeting(
  services: Services,
  actor: Actor,
  meetingId: string,
  version: number,
): Promise<{ version: number; concluded: number }> {
  requireRunsMeetings(actor)
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const locked = await lockMeeting(trx, tenantId, meetingId, 'update')
    if (!locked) throw meetingErrors.meeting_not_found()
    if (locked.state === 'closed') throw meetingErrors.meeting_closed()
    if (locked.version !== version) throw commonErrors.version_conflict({ version: locked.version })
    const meeting = await getMeeting(trx, actor, meetingId)
    const items = await findItems(trx, tenantId, meetingId)
    const writers = await loadActors(
      trx,
      tenantId,
      [...new Set(items.flatMap(({ decidedBy }) => decidedBy?.id ?? []))],
      today(services.clock),
    )
    const officeOf = new Map(writers.map(({ personId, postings }) => [personId, postings[0]?.organizationId ?? null]))
    const conclusions = items.flatMap(({ assignmentId, lead, decision, decidedBy }) =>
      decision === null || decidedBy === null
        ? []
        : [
            {
              assignmentId,
              leadOrganizationId: lead.id,
              writer: {
                personId: decidedBy.id,
                fullName: decidedBy.fullName,
                organizationId: officeOf.get(decidedBy.id) ?? null,
              },
              text: conclusionWords(meeting, decision),
            },
          ],
    )
    await addConclusions(services, trx, tenantId, conclusions, meeting.title)
    await closeMeetingRow(trx, tenantId, meetingId, services.clock.now())
    await appendAudit(services, trx, actor, {
      action: 'meeting_closed',
      subjectType: 'meeting',
      subjectId: meetingId,
      details: { title: meeting.title, items: items.length, concluded: conclusions.length },
    })
    return { version: version + 1, concluded: conclusions.length }
  })
}
