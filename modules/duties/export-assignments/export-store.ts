import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type Partners = { assignmentId: string; coordinators: { organizationId: string | null; mention: string }[] }

/** Who coordinates these assignments, in order; those without are left out. */
export async function findPartners(trx: Trx, tenantId: string, assignmentIds: readonly string[]): Promise<Partners[]> {
  const { rows } = await sql<Partners>`
    select helped.assignment_id as "assignmentId",
      json_agg(json_build_object('organizationId', helped.organization_id, 'mention', helped.mention) order by helped.position)
        as coordinators
    from assignment_coordinator helped
    join assignment on assignment.tenant_id = helped.tenant_id and assignment.id = helped.assignment_id
    where helped.tenant_id = ${tenantId} and helped.assignment_id = any(${[...assignmentIds]}::uuid[])
      and helped.organization_id is distinct from assignment.lead_organization_id
    group by helped.assignment_id`.execute(trx)
  return rows
}
