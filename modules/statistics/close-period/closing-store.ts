import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { dayInVietnam } from '../../../platform/db/vietnam-day.ts'
import type { DutyClass, Stage } from '../../duties/index.ts'
import type { PeriodSpan } from '../rules/statistics-period.ts'

type Closing = {
  tenantId: string
  periodId: string
  span: PeriodSpan /** events before this moment count */
  cut: Date
}

const lineColumns = sql`tenant_id, period_id, assignment_id, lead_organization_id, lead_name, directive_id, field,
  leader_person_id, place_id, stage, class, deadline_on, completed_on, extension_count, return_count`

/**
 * Freezes what nothing happened to since the cut, as it is stored, in one statement; answers the ids of what something did happen
 * to, of which the events before the cut must tell.
 */
export async function freezeUnmoved(trx: Trx, { tenantId, periodId, span, cut }: Closing): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with moved as materialized (
      select distinct assignment_id as id from assignment_event where tenant_id = ${tenantId} and at >= ${cut}),
    frozen as (
      insert into closed_period_line (${lineColumns})
      select assignment.tenant_id, ${periodId}, assignment.id, assignment.lead_organization_id, lead.name,
        assignment.directive_id, assignment.field, assignment.leader_person_id, lead.place_id, assignment.stage,
        case when told.relation = 'undated' then 'no_deadline'
          when assignment.stage = 'completed' then case told.relation when 'late' then 'completed_late' else 'completed_on_time' end
          when told.relation = 'late' then 'in_progress_overdue' else 'in_progress_on_time' end,
        assignment.deadline_on, assignment.completed_on, assignment.extension_count, assignment.return_count
      from assignment
      join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
      cross join lateral (select relation_of(assignment.stage, assignment.deadline_on, assignment.completed_on,
        assignment.proposed_on, assignment.paused_on, ${span.to}::date) as relation) told
      where assignment.tenant_id = ${tenantId} and assignment.counts and assignment.attention < 3
        and assignment.assigned_at < ${cut}
        and coalesce(assignment.deadline_on, ${dayInVietnam(sql`assignment.assigned_at`)})
          between ${span.from}::date and ${span.to}::date
        and not exists (select from moved where moved.id = assignment.id))
    select moved.id from moved
    join assignment on assignment.tenant_id = ${tenantId} and assignment.id = moved.id
    where assignment.counts and assignment.assigned_at < ${cut} order by moved.id`.execute(trx)
  return rows.map(({ id }) => id)
}

/** An assignment with all that happened to it before a moment, and what it was first given as. */
export type HistoryRow = {
  id: string
  directiveId: string
  field: string | null
  leaderPersonId: string | null
  firstLeadOrganizationId: string
  firstDeadlineOn: string | null
  assignedAt: Date
  events: { kind: string; at: string; details: unknown }[]
}

export async function listHistories(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
  before: Date,
): Promise<HistoryRow[]> {
  const { rows } = await sql<HistoryRow>`
    select assignment.id, assignment.directive_id as "directiveId", assignment.field,
      assignment.leader_person_id as "leaderPersonId", assignment.first_lead_organization_id as "firstLeadOrganizationId",
      assignment.original_deadline_on as "firstDeadlineOn", assignment.assigned_at as "assignedAt",
      (select coalesce(json_agg(json_build_object('kind', event.kind, 'at', event.at, 'details', event.details)
          order by event.at, event.id), '[]')
        from assignment_event event where event.tenant_id = assignment.tenant_id and event.assignment_id = assignment.id
          and event.at < ${before}) as events
    from assignment where assignment.tenant_id = ${tenantId} and assignment.id = any(${[...ids]}::uuid[])
    order by assignment.id`.execute(trx)
  return rows
}

export type FrozenLine = {
  assignmentId: string
  leadOrganizationId: string
  leadName: string
  directiveId: string
  field: string | null
  leaderPersonId: string | null
  placeId: string | null
  stage: Stage
  class: DutyClass
  deadlineOn: string | null
  completedOn: string | null
  extensionCount: number
  returnCount: number
}

export async function insertFrozenLines(trx: Trx, { tenantId, periodId }: Closing, lines: readonly FrozenLine[]) {
  if (lines.length === 0) return
  await sql`
    insert into closed_period_line (${lineColumns})
    select ${tenantId}, ${periodId}, line."assignmentId", line."leadOrganizationId", line."leadName", line."directiveId",
      line.field, line."leaderPersonId", line."placeId", line.stage, line.class, line."deadlineOn", line."completedOn",
      line."extensionCount", line."returnCount"
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) line ("assignmentId" uuid, "leadOrganizationId" uuid,
      "leadName" text, "directiveId" uuid, field text, "leaderPersonId" uuid, "placeId" uuid, stage text, class text,
      "deadlineOn" date, "completedOn" date, "extensionCount" smallint, "returnCount" smallint)`.execute(trx)
}
