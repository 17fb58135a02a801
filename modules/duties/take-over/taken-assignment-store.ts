import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { DeadlineKind, Recurrence } from '../assignment-row.ts'
import type { DutySummary } from '../rules/fold-events.ts'

type NewAssignment = {
  assignmentId: string
  dutyId: string
  directiveId: string
  leadOrganizationId: string
  firstLeadOrganizationId: string
  product: string | null
  deadline: { kind: DeadlineKind; on: string | null; recurrence: Recurrence | null; day: number | null }
  events: readonly { at: Date }[]
  summary: DutySummary
}

/** Writes assignments with the state their events add up to; what a sheet cannot tell of keeps its beginning. */
export async function insertAssignmentsTakenOver(
  trx: Trx,
  tenantId: string,
  assignments: readonly NewAssignment[],
): Promise<void> {
  const rows = assignments.map(({ deadline, events, summary, ...assignment }) => ({
    ...assignment,
    deadlineKind: deadline.kind,
    deadlineOn: deadline.on,
    recurrence: deadline.recurrence,
    day: deadline.day,
    assignedAt: events[0]?.at,
    stage: summary.stage,
    stageSince: summary.stageSince,
    acknowledgedAt: summary.acknowledgedAt,
    proposedOn: summary.proposedOn,
    completedOn: summary.completedOn,
    lastReportAt: summary.lastReportAt,
    lastReportText: summary.lastReportText,
  }))
  await sql`
    insert into assignment (tenant_id, id, duty_id, directive_id, lead_organization_id, first_lead_organization_id, product,
      deadline_kind, deadline_on, deadline_recurrence, deadline_day, original_deadline_on, assigned_at, stage, stage_since,
      acknowledged_at, proposed_on, completed_on, last_report_at, last_report_text, shape)
    select ${tenantId}, given."assignmentId", given."dutyId", given."directiveId", given."leadOrganizationId",
      given."firstLeadOrganizationId", given.product, given."deadlineKind", given."deadlineOn", given.recurrence, given.day,
      given."deadlineOn", given."assignedAt", given.stage, given."stageSince", given."acknowledgedAt", given."proposedOn",
      given."completedOn", given."lastReportAt", given."lastReportText",
      case given."deadlineKind" when 'recurrence' then 'series' else 'whole' end
    from json_to_recordset(${JSON.stringify(rows)}::json) as given("assignmentId" uuid, "dutyId" uuid, "directiveId" uuid,
      "leadOrganizationId" uuid, "firstLeadOrganizationId" uuid, product text, "deadlineKind" text, "deadlineOn" date, recurrence text,
      day smallint, "assignedAt" timestamptz, stage text, "stageSince" timestamptz, "acknowledgedAt" timestamptz, "proposedOn" date,
      "completedOn" date, "lastReportAt" timestamptz, "lastReportText" text)`.execute(trx)
}
