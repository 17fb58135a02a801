import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { DeadlineKind, Recurrence } from '../assignment-row.ts'
import type { Stage } from '../rules/duty-event.ts'

/** What is known of an assignment beside which a row of a sheet is held. */
export type KnownAssignment = {
  assignmentId: string
  dutyId: string
  directiveId: string
  leadOrganizationId: string
  firstLeadOrganizationId: string
  text: string
  partText: string | null
  deadlineKind: DeadlineKind
  deadlineOn: string | null
  deadlineRecurrence: Recurrence | null
  stage: Stage
}

/** Assignments of these directives that one of these agencies leads, or led first. */
export async function findAssignmentsUnder(
  trx: Trx,
  tenantId: string,
  directiveIds: readonly string[],
  leadIds: readonly string[],
): Promise<KnownAssignment[]> {
  if (directiveIds.length === 0) return []
  const { rows } = await sql<KnownAssignment>`
    select assignment.id as "assignmentId", assignment.duty_id as "dutyId", assignment.directive_id as "directiveId",
      assignment.lead_organization_id as "leadOrganizationId", assignment.first_lead_organization_id as "firstLeadOrganizationId",
      duty.text, assignment.part_text as "partText", assignment.deadline_kind as "deadlineKind", assignment.deadline_on as "deadlineOn",
      assignment.deadline_recurrence as "deadlineRecurrence", assignment.stage
    from assignment join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
    where assignment.tenant_id = ${tenantId} and assignment.directive_id = any(${[...directiveIds]}::uuid[])
      and (assignment.lead_organization_id = any(${[...leadIds]}::uuid[]) or assignment.first_lead_organization_id = any(${[...leadIds]}::uuid[]))
    order by assignment.id`.execute(trx)
  return rows
}
