import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { findRedList } from '../../duties/index.ts'
import { requireRunsMeetings } from '../get-meeting.ts'
import { insertItems } from '../meeting-item-store.ts'
import { findPreviousDay, insertMeeting } from '../meeting-store.ts'
import { meetingErrors } from '../meetings-errors.ts'

/** More than a sitting can walk through; the most late come first. */
const mostItems = 300

/**
 * Opens a meeting and takes in what is red today, in the order in which it is walked through.
 * @param given.comparedWith a day before the meeting; left out: the day of the meeting before; null: nothing is compared
 */
export async function openMeeting(
  services: Services,
  actor: Actor,
  given: { title: string; heldOn: string; comparedWith?: string | null | undefined },
): Promise<{ id: string; itemCount: number }> {
  requireRunsMeetings(actor)
  const { tenantId, personId } = actor
  const { title, heldOn } = given
  if (given.comparedWith && given.comparedWith >= heldOn) throw meetingErrors.compared_with_later_day()
  return inTenant(services.database, tenantId, async (trx) => {
    const lines = await findRedList(trx, tenantId, today(services.clock), mostItems)
    if (lines.length === 0) throw meetingErrors.nothing_to_meet_about()
    const comparedWith =
      given.comparedWith === undefined ? await findPreviousDay(trx, tenantId, heldOn) : given.comparedWith
    const id = newId()
    const createdAt = services.clock.now()
    await insertMeeting(trx, { tenantId, id, title, heldOn, comparedWith, createdBy: personId, createdAt })
    await insertItems(trx, tenantId, id, lines)
    await appendAudit(services, trx, actor, {
      action: 'meeting_opened',
      subjectType: 'meeting',
      subjectId: id,
      details: { title, heldOn, items: lines.length },
    })
    return { id, itemCount: lines.length }
  })
}
