import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import {
  assignmentColumns,
  assignmentTables,
  organizationJson,
  pastLeads,
  summaryColumnsOf,
} from './assignment-columns-store.ts'
import type { EventDetails } from './assignment-page-answer.ts'
import type { AssignmentRow, OrganizationRef } from './assignment-row.ts'
import type { FileRef } from './difficulty-row.ts'
import type { StateSource } from './duty-answer.ts'
import type { DutyEventKind } from './rules/duty-event.ts'
import type { SourceSpan } from './rules/quote-source.ts'

/** An assignment as JSON tells it: times are ISO 8601. */
export type RelatedRow = Omit<StateSource, 'stageSince'> & { id: string; lead: OrganizationRef; stageSince: string }

/** An assignment with everything its page says beside steps, events and difficulties. */
export type AssignmentPageRow = AssignmentRow & {
  version: number
  assignedAt: Date
  acknowledgedAt: Date | null
  originalDeadlineOn: string | null
  sourceSpans: SourceSpan[]
  sourceText: string
  firstLeadOrganizationId: string
  /** yyyy-mm-dd; null while the lead lives */
  leadClosedOn: string | null
  focalOrganization: OrganizationRef | null
  pastLeadOrganizationIds: string[]
  originalDeadlineWords: string | null
  leader: { id: string; fullName: string } | null
  coordinators: { organization: OrganizationRef | null; mention: string }[]
  siblings: RelatedRow[]
}

const coordinatorsJson = sql`coalesce((
  select json_agg(json_build_object('organization', ${organizationJson('partner')}, 'mention', helped.mention) order by helped.position)
  from assignment_coordinator helped
  left join organization partner on partner.tenant_id = helped.tenant_id and partner.id = helped.organization_id
  where helped.tenant_id = assignment.tenant_id and helped.assignment_id = assignment.id
    and helped.organization_id is distinct from assignment.lead_organization_id), '[]')`

const siblingsJson = sql`coalesce((
  select json_agg(related order by related."leadName") from (
    select sibling.id, ${organizationJson('lead')} as lead, lead.name as "leadName",
      sibling.deadline_kind as "deadlineKind", sibling.deadline_on as "deadlineOn", ${summaryColumnsOf('sibling')}
    from assignment sibling
    join organization lead on lead.tenant_id = sibling.tenant_id and lead.id = sibling.lead_organization_id
    where sibling.tenant_id = assignment.tenant_id and sibling.duty_id = assignment.duty_id
      and sibling.id <> assignment.id and sibling.shape in ('whole', 'series')) related), '[]')`

export async function findAssignmentPage(
  trx: Trx,
  tenantId: string,
  assignmentId: string,
  personId: string,
): Promise<AssignmentPageRow | undefined> {
  const { rows } = await sql<AssignmentPageRow>`
    select ${assignmentColumns(personId)}, assignment.version, assignment.assigned_at as "assignedAt",
      assignment.acknowledged_at as "acknowledgedAt", assignment.original_deadline_on as "originalDeadlineOn",
      duty.source_spans as "sourceSpans", directive.source_text as "sourceText",
      coalesce(assignment.first_lead_organization_id, assignment.lead_organization_id) as "firstLeadOrganizationId",
      ${organizationJson('focal')} as "focalOrganization", lead.valid_to as "leadClosedOn",
      ${pastLeads} as "pastLeadOrganizationIds", duty.deadline_words as "originalDeadlineWords",
      (select json_build_object('id', leader.id, 'fullName', leader.full_name) from person leader
        where leader.tenant_id = assignment.tenant_id and leader.id = assignment.leader_person_id) as leader,
      ${coordinatorsJson} as coordinators, ${siblingsJson} as siblings
    from ${assignmentTables}
    left join organization focal on focal.tenant_id = directive.tenant_id and focal.id = directive.focal_organization_id
    where assignment.tenant_id = ${tenantId} and assignment.id = ${assignmentId}`.execute(trx)
  return rows[0]
}

export type EventRow = {
  id: string
  kind: DutyEventKind
  at: Date
  actorName: string
  organization: OrganizationRef | null
  details: EventDetails
}

/** What happened, oldest first. */
export async function findTimeline(trx: Trx, tenantId: string, assignmentId: string): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select event.id, event.kind, event.at, person.full_name as "actorName",
      ${organizationJson('organization')} as organization, event.details
    from assignment_event event
    join person on person.tenant_id = event.tenant_id and person.id = event.actor_person_id
    left join organization on organization.tenant_id = event.tenant_id and organization.id = event.actor_organization_id
    where event.tenant_id = ${tenantId} and event.assignment_id = ${assignmentId}
    order by event.at, event.id`.execute(trx)
  return rows
}

export type EvidenceRow = {
  id: string
  eventId: string
  kind: 'progress_reported' | 'completion_proposed' | 'contribution_given'
  documentNumber: string | null
  issuedOn: string | null
  issuer: string | null
  description: string | null
  file: FileRef | null
}

export async function findEvidence(trx: Trx, tenantId: string, assignmentId: string): Promise<EvidenceRow[]> {
  const { rows } = await sql<EvidenceRow>`
    select evidence.id, evidence.event_id as "eventId", event.kind, evidence.document_number as "documentNumber",
      evidence.issued_on as "issuedOn", evidence.issuer, evidence.description,
      case when file.id is null then null else json_build_object('id', file.id, 'name', file.name,
        'mediaType', file.media_type, 'sizeBytes', file.size_bytes) end as file
    from evidence
    join assignment_event event on event.tenant_id = evidence.tenant_id and event.id = evidence.event_id
    left join stored_file file on file.tenant_id = evidence.tenant_id and file.id = evidence.file_id
    where evidence.tenant_id = ${tenantId} and evidence.assignment_id = ${assignmentId}
    order by evidence.id`.execute(trx)
  return rows
}
