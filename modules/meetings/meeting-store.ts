import { type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Days are yyyy-mm-dd. */
export type MeetingRow = {
  id: string
  version: number
  title: string
  heldOn: string
  comparedWith: string | null
  state: 'open' | 'closed'
  createdByName: string
  closedAt: Date | null
  itemCount: number
  decidedCount: number
}

const selectMeetings = sql`
  select meeting.id, meeting.version, meeting.title, meeting.held_on as "heldOn", meeting.compared_with as "comparedWith",
    meeting.state, person.full_name as "createdByName", meeting.closed_at as "closedAt",
    counted.items as "itemCount", counted.decided as "decidedCount"
  from meeting
  join person on person.tenant_id = meeting.tenant_id and person.id = meeting.created_by
  join lateral (select count(*)::integer as items, count(item.decision)::integer as decided from meeting_item item
    where item.tenant_id = meeting.tenant_id and item.meeting_id = meeting.id) counted on true`

/** A page of meetings, the latest first. `after` is the last (heldOn, id) shown. */
export async function listMeetingRows(
  trx: Trx,
  tenantId: string,
  limit: number,
  after: readonly [heldOn: string, id: string] | null,
): Promise<MeetingRow[]> {
  const older = after ? sql<SqlBool>`and (meeting.held_on, meeting.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<MeetingRow>`
    ${selectMeetings} where meeting.tenant_id = ${tenantId} ${older}
    order by meeting.held_on desc, meeting.id desc limit ${limit}`.execute(trx)
  return rows
}

export async function findMeeting(trx: Trx, tenantId: string, id: string): Promise<MeetingRow | undefined> {
  const { rows } = await sql<MeetingRow>`
    ${selectMeetings} where meeting.tenant_id = ${tenantId} and meeting.id = ${id}`.execute(trx)
  return rows[0]
}

/** `update` to close it; `share` while its items are written side by side. */
export async function lockMeeting(trx: Trx, tenantId: string, id: string, strength: 'share' | 'update') {
  const query = trx
    .selectFrom('meeting')
    .select(['version', 'state'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .$castTo<{ version: number; state: MeetingRow['state'] }>()
  return (strength === 'share' ? query.forShare() : query.forUpdate()).executeTakeFirst()
}

/** Day of the last meeting before a day: what the next one is compared with. */
export async function findPreviousDay(trx: Trx, tenantId: string, heldOn: string): Promise<string | null> {
  const row = await trx
    .selectFrom('meeting')
    .select('held_on')
    .where('tenant_id', '=', tenantId)
    .where('held_on', '<', heldOn)
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.held_on ?? null
}

export async function insertMeeting(
  trx: Trx,
  meeting: {
    tenantId: string
    id: string
    title: string
    heldOn: string
    comparedWith: string | null
    createdBy: string
    createdAt: Date
  },
): Promise<void> {
  await trx
    .insertInto('meeting')
    .values({
      tenant_id: meeting.tenantId,
      id: meeting.id,
      title: meeting.title,
      held_on: meeting.heldOn,
      compared_with: meeting.comparedWith,
      state: 'open',
      created_by: meeting.createdBy,
      created_at: meeting.createdAt,
    })
    .execute()
}

export async function closeMeetingRow(trx: Trx, tenantId: string, id: string, closedAt: Date): Promise<void> {
  await trx
    .updateTable('meeting')
    .set((eb) => ({ state: 'closed', closed_at: closedAt, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
