import type { Trx } from '../../platform/db/database.ts'
import { commonErrors } from '../../platform/errors.ts'
import type { Actor } from '../access/index.ts'
import { findItem, type MeetingItemRow } from './meeting-item-store.ts'
import { findMeeting, type MeetingRow } from './meeting-store.ts'
import { meetingErrors } from './meetings-errors.ts'
import { mayRunMeetings } from './meetings-policy.ts'

/** @throws not_allowed before anything is looked up */
export function requireRunsMeetings(actor: Actor): void {
  if (!mayRunMeetings(actor)) throw commonErrors.not_allowed()
}

export async function getMeeting(trx: Trx, actor: Actor, meetingId: string): Promise<MeetingRow> {
  requireRunsMeetings(actor)
  const meeting = await findMeeting(trx, actor.tenantId, meetingId)
  if (!meeting) throw meetingErrors.meeting_not_found()
  return meeting
}

export async function getItem(
  trx: Trx,
  tenantId: string,
  meetingId: string,
  assignmentId: string,
): Promise<MeetingItemRow> {
  const item = await findItem(trx, tenantId, meetingId, assignmentId)
  if (!item) throw meetingErrors.meeting_item_not_found()
  return item
}
