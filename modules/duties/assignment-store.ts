import { sql } from 'kysely'
import { dateInVietnam } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { parentLead, pastLeads } from './assignment-columns-store.ts'
import type { EventDetails } from './assignment-page-answer.ts'
import type { AssignmentRow, DeadlineKind } from './assignment-row.ts'
import type { Approver, DutyEventFact, DutyEventKind, RequestKind, Stage } from './rules/duty-event.ts'
import type { DutySummary } from './rules/fold-events.ts'

/** A locked assignment with what policies, rules and notices need. */
export type LockedAssignment = {
  id: string
  version: number
  directiveId: string
  leadOrganizationId: string
  leadName: string
  /** Agencies that led it before an amending directive gave it to another. */
  pastLeadOrganizationIds: string[]
  coordinatorOrganizationIds: string[]
  focalOrganizationId: string | null
  committeeOrganizationId: string | null
  /** part: the lead of the whole */
  parentLeadOrganizationId: string | null
  shape: AssignmentRow['shape']
  urgency: AssignmentRow['urgency']
  deadlineKind: DeadlineKind
  deadlineOn: string | null
  stage: Stage
  openRequest: RequestKind | null
  requestApprover: Approver | null
  extensionCount: number
  pausedOn: string | null
  ordinal: number
  text: string
  events: StoredEvent[]
}

/** `actorPersonId` null: told by a sheet it was taken over from, so that it is nobody's own work. */
type StoredEvent = DutyEventFact & { actorPersonId: string | null }

/** Locks the assignment until the transaction ends, then reads its events. */
export async function lockAssignment(
  trx: Trx,
  tenantId: string,
  assignmentId: string,
): Promise<LockedAssignment | undefined> {
  const { rows } = await sql<Omit<LockedAssignment, 'events'>>`
    select assignment.id, assignment.version, assignment.directive_id as "directiveId",
      assignment.lead_organization_id as "leadOrganizationId", coalesce(lead.short_name, lead.name) as "leadName",
      array(select helped.organization_id from assignment_coordinator helped
        where helped.tenant_id = assignment.tenant_id and helped.assignment_id = assignment.id
          and helped.organization_id is not null) as "coordinatorOrganizationIds",
      ${pastLeads} as "pastLeadOrganizationIds",
      directive.focal_organization_id as "focalOrganizationId",
      directive.committee_organization_id as "committeeOrganizationId",
      ${parentLead}, assignment.shape, assignment.urgency,
      assignment.deadline_kind as "deadlineKind", assignment.deadline_on as "deadlineOn", assignment.stage,
      assignment.open_request as "openRequest", assignment.request_approver as "requestApprover",
      assignment.extension_count as "extensionCount", assignment.paused_on as "pausedOn",
      duty.ordinal, coalesce(assignment.part_text, duty.text) as text
    from assignment
    join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
    join directive on directive.tenant_id = assignment.tenant_id and directive.id = assignment.directive_id
    join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
    where assignment.tenant_id = ${tenantId} and assignment.id = ${assignmentId}
    for update of assignment`.execute(trx)
  const row = rows[0]
  return row && { ...row, events: await findEvents(trx, tenantId, assignmentId) }
}

async function findEvents(trx: Trx, tenantId: string, assignmentId: string): Promise<StoredEvent[]> {
  const rows = await trx
    .selectFrom('assignment_event')
    .select(['kind', 'at', 'details', 'actor_person_id as actorPersonId'])
    .where('tenant_id', '=', tenantId)
    .where('assignment_id', '=', assignmentId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...toEventFact(row),
    actorPersonId: (row.details as EventDetails).takenOver ? null : row.actorPersonId,
  }))
}

/** A stored event as the rules see it. */
export function toEventFact(row: { kind: string; at: Date; details: unknown }): DutyEventFact {
  const { quality, text, to, cancelledOn, approver, contributionId, dueOn } = row.details as EventDetails
  const said = { quality, text, to, cancelledOn, approver, contributionId, dueOn }
  return { kind: row.kind as DutyEventKind, at: row.at, on: dateInVietnam(row.at), ...said }
}

export type NewEvent = {
  kind: DutyEventKind
  /** In whose name the actor acts. */
  organizationId: string | null
  details: EventDetails
  evidence?: readonly NewEvidence[]
}

export type NewEvidence = {
  id: string
  documentNumber: string | null
  issuedOn: string | null
  issuer: string | null
  description: string | null
  fileId: string | null
}

type Where = { tenantId: string; assignmentId: string; personId: string; at: Date }

/** Appends events with the evidence that came with them. */
export async function insertEvents(
  trx: Trx,
  where: Where,
  events: readonly (NewEvent & { id: string })[],
): Promise<void> {
  await trx
    .insertInto('assignment_event')
    .values(
      events.map((event) => ({
        tenant_id: where.tenantId,
        id: event.id,
        assignment_id: where.assignmentId,
        kind: event.kind,
        at: where.at,
        actor_person_id: where.personId,
        actor_organization_id: event.organizationId,
        details: JSON.stringify(event.details),
      })),
    )
    .execute()
  const evidence = events.flatMap((event) => (event.evidence ?? []).map((item) => ({ ...item, eventId: event.id })))
  if (evidence.length === 0) return
  await trx
    .insertInto('evidence')
    .values(
      evidence.map((item) => ({
        tenant_id: where.tenantId,
        id: item.id,
        assignment_id: where.assignmentId,
        event_id: item.eventId,
        document_number: item.documentNumber,
        issued_on: item.issuedOn,
        issuer: item.issuer,
        description: item.description,
        file_id: item.fileId,
      })),
    )
    .execute()
}

/** The summary as columns of `assignment`. */
const summaryColumns = (summary: DutySummary) => ({
  stage: summary.stage,
  stage_since: summary.stageSince,
  acknowledged_at: summary.acknowledgedAt,
  proposed_on: summary.proposedOn,
  completed_on: summary.completedOn,
  quality: summary.quality,
  return_count: summary.returnCount,
  open_difficulty_count: summary.openDifficultyCount,
  last_report_at: summary.lastReportAt,
  last_report_text: summary.lastReportText,
  cancelled_on: summary.cancelledOn,
  paused_on: summary.pausedOn,
  open_request: summary.openRequest,
  requested_on: summary.requestedOn,
  request_approver: summary.requestApprover,
  extension_count: summary.extensionCount,
  reopen_count: summary.reopenCount,
  open_contribution_count: summary.openContributionCount,
  contribution_due_on: summary.contributionDueOn,
})

/** Stores what the events now say and counts the version up; answers the new version. */
export async function updateSummary(
  trx: Trx,
  tenantId: string,
  assignmentId: string,
  summary: DutySummary,
): Promise<number> {
  const { version } = await trx
    .updateTable('assignment')
    .set((eb) => ({ ...summaryColumns(summary), version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', assignmentId)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}
