import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type DemoAssignment = {
  id: string
  dutyId: string
  ordinal: number
  firstLeadId: string
  leadId: string
  leadName: string
}

/** The assignments of the demonstration's directive, those split off last. */
export async function findDemoAssignments(trx: Trx, tenantId: string, directiveId: string): Promise<DemoAssignment[]> {
  const { rows } = await sql<DemoAssignment>`
    select assignment.id, duty.id as "dutyId", duty.ordinal, assignment.first_lead_organization_id as "firstLeadId",
      assignment.lead_organization_id as "leadId", lead.name as "leadName"
    from assignment join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
    join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
    where assignment.tenant_id = ${tenantId} and assignment.directive_id = ${directiveId}
    order by assignment.origin_assignment_id is not null, assignment.id`.execute(trx)
  return rows
}
