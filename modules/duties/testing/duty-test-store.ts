import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export const testSourceText =
  'Giao Sở Tài chính chủ trì, phối hợp với các sở rà soát dự toán. Các cơ quan báo cáo kết quả.'

/** An issued directive without the reading of it; tests of this module start where issuing ends. */
export async function insertIssuedDirective(
  trx: Trx,
  directive: {
    tenantId: string
    id: string
    number: string
    personId: string
    focalOrganizationId: string | null
    committeeOrganizationId: string | null
  },
): Promise<void> {
  await sql`
    insert into directive (tenant_id, id, status, kind, number, symbol, issued_on, issuer, subject, source_text, source_sha256,
      content_fingerprint, source_name, paragraphs, reviewed_whole_text_at, created_by, created_at, updated_at, issued_by, issued_at,
      focal_organization_id, committee_organization_id)
    values (${directive.tenantId}, ${directive.id}, 'issued', 'chi_thi', ${directive.number}, 'CT-UBND', '2026-02-27',
      'Ủy ban nhân dân tỉnh Sông Trà', 'Về việc thử nghiệm', ${testSourceText}, ${directive.id}, ${directive.id},
      'thu.txt', '[]', now(), ${directive.personId}, now(), now(), ${directive.personId}, now(),
      ${directive.focalOrganizationId}, ${directive.committeeOrganizationId})`.execute(trx)
}

export async function findAssignmentIds(trx: Trx, tenantId: string, directiveId: string) {
  const { rows } = await sql<{ id: string; ordinal: number; leadOrganizationId: string }>`
    select assignment.id, duty.ordinal, assignment.lead_organization_id as "leadOrganizationId" from assignment
    join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
    where assignment.tenant_id = ${tenantId} and assignment.directive_id = ${directiveId}
    order by duty.ordinal, assignment.id`.execute(trx)
  return rows
}

export async function findDutyOfAssignment(trx: Trx, tenantId: string, assignmentId: string) {
  const { rows } = await sql<{ dutyId: string; directiveId: string }>`
    select duty_id as "dutyId", directive_id as "directiveId" from assignment
    where tenant_id = ${tenantId} and id = ${assignmentId}`.execute(trx)
  const [row] = rows
  if (!row) throw new Error('no such assignment')
  return row
}

/** What was told to whom, oldest first. */
export async function findNotices(trx: Trx, tenantId: string, personId: string) {
  const { rows } = await sql<{ kind: string; title: string; link: string }>`
    select kind, title, link from notification where tenant_id = ${tenantId} and person_id = ${personId} order by id`.execute(
    trx,
  )
  return rows
}

export async function findAudited(trx: Trx, tenantId: string, assignmentId: string): Promise<string[]> {
  const { rows } = await sql<{ action: string }>`
    select action from audit_entry where tenant_id = ${tenantId} and subject_id = ${assignmentId} order by id`.execute(
    trx,
  )
  return rows.map((row) => row.action)
}

/** Somebody changes a stored state behind the back of the events. */
export async function tamper(trx: Trx, tenantId: string, assignmentId: string): Promise<void> {
  await sql`update assignment set return_count = return_count + 1
    where tenant_id = ${tenantId} and id = ${assignmentId}`.execute(trx)
}

/** Everything that happened in the tenant, for a recount without the columns stored beside it. */
export async function findAllHistories(trx: Trx, tenantId: string) {
  const { rows } = await sql<{
    id: string
    dutyId: string
    leadOrganizationId: string
    deadlineKind: 'date' | 'recurrence' | 'none'
    deadlineOn: string | null
    events: { kind: string; at: string; details: object }[]
  }>`
    select assignment.id, assignment.duty_id as "dutyId", assignment.lead_organization_id as "leadOrganizationId",
      deadline_kind as "deadlineKind", deadline_on as "deadlineOn",
      (select json_agg(json_build_object('kind', event.kind, 'at', event.at, 'details', event.details)) from assignment_event event
        where event.tenant_id = assignment.tenant_id and event.assignment_id = assignment.id) as events
    from assignment where tenant_id = ${tenantId} order by attention, deadline_sort, id`.execute(trx)
  return rows
}

/** Somebody moves a deadline behind the back of the events. */
export async function tamperDeadline(trx: Trx, tenantId: string, assignmentId: string, on: string): Promise<void> {
  await sql`update assignment set deadline_on = ${on} where tenant_id = ${tenantId} and id = ${assignmentId}`.execute(
    trx,
  )
}
