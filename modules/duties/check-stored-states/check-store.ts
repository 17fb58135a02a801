import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { toEventFact } from '../assignment-store.ts'
import type { DutyEventFact } from '../rules/duty-event.ts'
import type { DutySummary } from '../rules/fold-events.ts'

/** The terms that amendments change, as they are stored. */
type StoredTerms = { deadlineOn: string | null; originalDeadlineOn: string | null; leadOrganizationId: string }

export type StoredState = { id: string; summary: DutySummary; terms: StoredTerms; events: DutyEventFact[] }

type Row = DutySummary & StoredTerms & { id: string; events: { kind: string; at: string; details: unknown }[] }

/** A page of assignments by id with what is stored of their state and all their events. */
export async function listStoredStates(
  trx: Trx,
  tenantId: string,
  after: string | null,
  limit: number,
): Promise<StoredState[]> {
  const { rows } = await sql<Row>`
    select assignment.id, assignment.stage, assignment.stage_since as "stageSince",
      assignment.acknowledged_at as "acknowledgedAt", assignment.proposed_on as "proposedOn",
      assignment.completed_on as "completedOn", assignment.quality, assignment.return_count as "returnCount",
      assignment.open_difficulty_count as "openDifficultyCount", assignment.last_report_at as "lastReportAt",
      assignment.last_report_text as "lastReportText", assignment.cancelled_on as "cancelledOn",
      assignment.deadline_on as "deadlineOn", assignment.original_deadline_on as "originalDeadlineOn",
      assignment.lead_organization_id as "leadOrganizationId",
      (select coalesce(json_agg(json_build_object('kind', event.kind, 'at', event.at, 'details', event.details)
          order by event.at, event.id), '[]')
        from assignment_event event
        where event.tenant_id = assignment.tenant_id and event.assignment_id = assignment.id) as events
    from assignment
    where assignment.tenant_id = ${tenantId} and ${after === null ? sql`true` : sql`assignment.id > ${after}`}
    order by assignment.id limit ${limit}`.execute(trx)
  return rows.map(({ id, events, deadlineOn, originalDeadlineOn, leadOrganizationId, ...summary }) => ({
    id,
    summary,
    terms: { deadlineOn, originalDeadlineOn, leadOrganizationId },
    events: events.map((event) => toEventFact({ ...event, at: new Date(event.at) })),
  }))
}
