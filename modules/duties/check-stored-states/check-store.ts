import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { summaryColumnsOf } from '../assignment-columns-store.ts'
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
    select assignment.id, ${summaryColumnsOf('assignment')}, assignment.acknowledged_at as "acknowledgedAt",
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
