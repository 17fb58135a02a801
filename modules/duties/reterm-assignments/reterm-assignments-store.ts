import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** Gives the assignments of a directive its field, leader in charge and urgency of today; without a field, its lead's first. */
export async function retermAssignments(trx: Trx, tenantId: string, directiveId: string): Promise<void> {
  await sql`
    update assignment set field = coalesce(directive.field, lead.fields[1]), leader_person_id = directive.leader_person_id,
      urgency = directive.urgency
    from directive, organization lead
    where assignment.tenant_id = ${tenantId} and assignment.directive_id = ${directiveId}
      and directive.tenant_id = ${tenantId} and directive.id = ${directiveId}
      and lead.tenant_id = ${tenantId} and lead.id = assignment.lead_organization_id`.execute(trx)
}
