import { sql } from 'kysely'
import type { Reorganizing } from './reorganizing.ts'

type Row = { id: string; ordinal: number; lead: string; first: string; stage: string; version: number }

/** Reads what a space's duties are, for tests of what follows a reorganization. */
export function readingDuties(space: Reorganizing) {
  const assignmentsOf = (directiveId: string) =>
    space.inSpace(async (trx) => {
      const { rows } = await sql<Row>`
        select assignment.id, duty.ordinal, lead.name as lead, first.name as first, assignment.stage, assignment.version
        from assignment join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
        join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
        join organization first on first.tenant_id = assignment.tenant_id and first.id = assignment.first_lead_organization_id
        where assignment.tenant_id = ${space.tenantId} and assignment.directive_id = ${directiveId}
        order by duty.ordinal, first.name, lead.name`.execute(trx)
      return rows
    })
  const leadsOf = async (directiveId: string) =>
    (await assignmentsOf(directiveId)).map(({ ordinal, lead }) => [ordinal, lead])

  const coordinatorsOf = (assignmentId: string) =>
    space.inSpace(async (trx) => {
      const { rows } = await sql<{ name: string; mention: string }>`
        select organization.name, helped.mention from assignment_coordinator helped
        join organization on organization.tenant_id = helped.tenant_id and organization.id = helped.organization_id
        where helped.tenant_id = ${space.tenantId} and helped.assignment_id = ${assignmentId} order by organization.name`.execute(
        trx,
      )
      return rows
    })

  const eventsOf = (assignmentId: string) =>
    space.inSpace(async (trx) => {
      const { rows } = await sql<{ kind: string; details: Record<string, unknown> }>`
        select kind, details from assignment_event
        where tenant_id = ${space.tenantId} and assignment_id = ${assignmentId} order by at, id`.execute(trx)
      return rows
    })

  return { assignmentsOf, leadsOf, coordinatorsOf, eventsOf }
}
