import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { parentLead, pastLeads } from './assignment-columns-store.ts'

/** Who takes part in an assignment, as the policy asks. */
export type Parties = {
  assignmentId: string
  leadOrganizationId: string
  coordinatorOrganizationIds: string[]
  pastLeadOrganizationIds: string[]
  focalOrganizationId: string | null
  parentLeadOrganizationId: string | null
}

export async function findParties(trx: Trx, tenantId: string, assignmentIds: readonly string[]): Promise<Parties[]> {
  const { rows } = await sql<Parties>`
    select assignment.id as "assignmentId", assignment.lead_organization_id as "leadOrganizationId",
      array(select helped.organization_id from assignment_coordinator helped
        where helped.tenant_id = assignment.tenant_id and helped.assignment_id = assignment.id
          and helped.organization_id is not null) as "coordinatorOrganizationIds",
      ${pastLeads} as "pastLeadOrganizationIds", ${parentLead},
      directive.focal_organization_id as "focalOrganizationId"
    from assignment
    join directive on directive.tenant_id = assignment.tenant_id and directive.id = assignment.directive_id
    where assignment.tenant_id = ${tenantId} and assignment.id = any(${[...assignmentIds]}::uuid[])`.execute(trx)
  return rows
}

/** Assignments that carry a file: as evidence, as an attachment, or with an answer to a difficulty. */
export async function findAssignmentsOfFile(trx: Trx, tenantId: string, fileId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select assignment_id as id from evidence where tenant_id = ${tenantId} and file_id = ${fileId}
    union
    select difficulty.assignment_id from difficulty_move move
    join difficulty on difficulty.tenant_id = move.tenant_id and difficulty.id = move.difficulty_id
    where move.tenant_id = ${tenantId} and move.file_id = ${fileId}`.execute(trx)
  return rows.map((row) => row.id)
}
