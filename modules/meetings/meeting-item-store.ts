import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { RedListLine } from '../duties/index.ts'

/** One duty of a meeting, with how late it was when it was taken in. */
export type MeetingItemRow = Omit<RedListLine, 'assignmentId'> & {
  assignmentId: string
  version: number
  ordinal: number
  text: string
  /** Of a period of a recurring duty: its first and last day. */
  period: { from: string; to: string } | null
  lead: { id: string; name: string; shortName: string | null }
  directiveId: string
  directiveNumber: string | null
  decision: string | null
  decidedBy: { id: string; fullName: string } | null
  decidedAt: Date | null
  isSkipped: boolean
}

const selectItems = sql`
  select item.assignment_id as "assignmentId", item.version, item.position, item.reason, item.deadline_on as "deadlineOn",
    item.days_late as "daysLate", duty.ordinal, coalesce(assignment.part_text, duty.text) as text,
    case when assignment.period_from is null then null
      else json_build_object('from', assignment.period_from, 'to', assignment.period_to) end as period,
    json_build_object('id', lead.id, 'name', lead.name, 'shortName', lead.short_name) as lead,
    directive.id as "directiveId", nullif(concat_ws('/', directive.number, directive.symbol), '') as "directiveNumber",
    item.decision, case when writer.id is null then null
      else json_build_object('id', writer.id, 'fullName', writer.full_name) end as "decidedBy",
    item.decided_at as "decidedAt", item.skipped_at is not null as "isSkipped"
  from meeting_item item
  join assignment on assignment.tenant_id = item.tenant_id and assignment.id = item.assignment_id
  join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
  join directive on directive.tenant_id = assignment.tenant_id and directive.id = assignment.directive_id
  join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
  left join person writer on writer.tenant_id = item.tenant_id and writer.id = item.decided_by`

/** The whole agenda in its order. */
export async function findItems(trx: Trx, tenantId: string, meetingId: string): Promise<MeetingItemRow[]> {
  const { rows } = await sql<MeetingItemRow>`
    ${selectItems} where item.tenant_id = ${tenantId} and item.meeting_id = ${meetingId} order by item.position`.execute(
    trx,
  )
  return rows
}

export async function findItem(
  trx: Trx,
  tenantId: string,
  meetingId: string,
  assignmentId: string,
): Promise<MeetingItemRow | undefined> {
  const { rows } = await sql<MeetingItemRow>`
    ${selectItems} where item.tenant_id = ${tenantId} and item.meeting_id = ${meetingId}
      and item.assignment_id = ${assignmentId}`.execute(trx)
  return rows[0]
}

/** Two people at one item wait for each other. */
export async function lockItem(trx: Trx, tenantId: string, meetingId: string, assignmentId: string): Promise<void> {
  await sql`select from meeting_item where tenant_id = ${tenantId} and meeting_id = ${meetingId}
    and assignment_id = ${assignmentId} for update`.execute(trx)
}

export async function insertItems(
  trx: Trx,
  tenantId: string,
  meetingId: string,
  lines: readonly RedListLine[],
): Promise<void> {
  await trx
    .insertInto('meeting_item')
    .values(
      lines.map((line) => ({
        tenant_id: tenantId,
        meeting_id: meetingId,
        assignment_id: line.assignmentId,
        position: line.position,
        reason: line.reason,
        deadline_on: line.deadlineOn,
        days_late: line.daysLate,
      })),
    )
    .execute()
}

export async function updateItem(
  trx: Trx,
  at: { tenantId: string; meetingId: string; assignmentId: string },
  change: { decision: string | null; decidedBy: string | null; decidedAt: Date | null; skippedAt: Date | null },
): Promise<void> {
  await trx
    .updateTable('meeting_item')
    .set((eb) => ({
      decision: change.decision,
      decided_by: change.decidedBy,
      decided_at: change.decidedAt,
      skipped_at: change.skippedAt,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', at.tenantId)
    .where('meeting_id', '=', at.meetingId)
    .where('assignment_id', '=', at.assignmentId)
    .execute()
}
