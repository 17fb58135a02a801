import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type OpenDeadline = {
  assignmentId: string
  /** null: the deadline of the duty itself; otherwise of what a coordinator owes to it */
  contributionId: string | null
  on: string
  text: string
  leadName: string
  directiveName: string | null
}

/**
 * Dated open work of these agencies, and duties of this leader in charge or watched by this person, the nearest deadline
 * first.
 */
export async function findOpenDeadlines(
  trx: Trx,
  tenantId: string,
  { organizationIds, personId, most }: { organizationIds: readonly string[]; personId: string | null; most: number },
): Promise<OpenDeadline[]> {
  const agencies = sql`any(${[...organizationIds]}::uuid[])`
  const { rows } = await sql<OpenDeadline>`
    with listed as (
      select assignment.id, null::uuid as contribution_id, assignment.deadline_on as due_on, assignment.part_text as words
      from assignment
      where assignment.tenant_id = ${tenantId} and assignment.attention = 0 and assignment.shape <> 'series'
        and assignment.deadline_on is not null
        and (assignment.lead_organization_id = ${agencies} or assignment.leader_person_id = ${personId}::uuid
          or assignment.id = any(array(select watching.assignment_id from watching
            where watching.tenant_id = ${tenantId} and watching.person_id = ${personId}::uuid)))
      union all
      select assignment.id, contribution.id, contribution.due_on, contribution.request
      from contribution
      join assignment on assignment.tenant_id = ${tenantId} and assignment.id = contribution.assignment_id
        and assignment.attention = 0
      where contribution.tenant_id = ${tenantId} and contribution.organization_id = ${agencies}
        and contribution.stage = 'asked' and contribution.due_on is not null
      order by due_on desc, id limit ${most})
    select assignment.id as "assignmentId", listed.contribution_id as "contributionId", listed.due_on as on,
      left(coalesce(listed.words, duty.text), 1000) as text, coalesce(lead.short_name, lead.name) as "leadName",
      nullif(concat_ws('/', directive.number, directive.symbol), '') as "directiveName"
    from listed
    join assignment on assignment.tenant_id = ${tenantId} and assignment.id = listed.id
    join duty on duty.tenant_id = ${tenantId} and duty.id = assignment.duty_id
    join directive on directive.tenant_id = ${tenantId} and directive.id = assignment.directive_id
    join organization lead on lead.tenant_id = ${tenantId} and lead.id = assignment.lead_organization_id
    order by listed.due_on, assignment.id`.execute(trx)
  return rows
}
