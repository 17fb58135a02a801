import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { organizationJson } from './assignment-columns-store.ts'
import type { OrganizationRef } from './assignment-row.ts'
import type { Stage } from './rules/duty-event.ts'

/** A duty of an issued directive with whom it is given to. `deadlineOn` is yyyy-mm-dd. */
export type GivenDuty = {
  id: string
  directiveId: string
  ordinal: number
  text: string
  section: string | null
  assignments: { id: string; lead: OrganizationRef; deadlineOn: string | null; stage: Stage }[]
}

const assignmentsJson = sql`coalesce((
  select json_agg(json_build_object('id', assignment.id, 'lead', ${organizationJson('lead')},
    'deadlineOn', assignment.deadline_on, 'stage', assignment.stage) order by lead.name, assignment.id)
  from assignment
  join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
  where assignment.tenant_id = duty.tenant_id and assignment.duty_id = duty.id and assignment.shape in ('whole', 'series')), '[]')`

/** Duties of these directives in order, each with its assignments. */
export async function findDutiesOf(trx: Trx, tenantId: string, directiveIds: readonly string[]): Promise<GivenDuty[]> {
  if (directiveIds.length === 0) return []
  const { rows } = await sql<GivenDuty>`
    select duty.id, duty.directive_id as "directiveId", duty.ordinal, duty.text, duty.section,
      ${assignmentsJson} as assignments
    from duty
    where duty.tenant_id = ${tenantId} and duty.directive_id = any(${[...directiveIds]}::uuid[])
    order by duty.directive_id, duty.ordinal`.execute(trx)
  return rows
}
