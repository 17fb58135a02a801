import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { stateCondition } from './assignment-conditions-store.ts'

/** One line of the red list; `position` counts from 1, `deadlineOn` is yyyy-mm-dd. */
export type RedListLine = {
  assignmentId: string
  position: number
  /** overdue: late, also while it waits for the office; request: in time, but the committee is to decide something. */
  reason: 'overdue' | 'request'
  deadlineOn: string | null
  daysLate: number
}

/**
 * What a sitting walks through: the overdue, also those that wait for the office, and what waits for a decision of the
 * committee. Agency by agency, the one with the latest duty first; within each the most late first.
 * @param limit how many lines at most: the most late are kept
 */
export async function findRedList(trx: Trx, tenantId: string, today: string, limit: number): Promise<RedListLine[]> {
  const late = sql`(coalesce(assignment.proposed_on, assignment.paused_on, ${today}::date) - assignment.deadline_on)`
  const { rows } = await sql<RedListLine>`
    with red as (
      select assignment.id, 'overdue' as reason from assignment
        where assignment.tenant_id = ${tenantId} and assignment.counts and ${stateCondition('red', today)}
      union all
      select assignment.id, 'request' from assignment
        where assignment.tenant_id = ${tenantId} and assignment.open_request is not null
          and assignment.request_approver = 'committee_leader' and ${stateCondition('open', today)}
      union all
      select assignment.id, 'request' from difficulty
      join assignment on assignment.tenant_id = difficulty.tenant_id and assignment.id = difficulty.assignment_id
        where difficulty.tenant_id = ${tenantId} and difficulty.stage = 'at_committee' and ${stateCondition('open', today)}),
    listed as (
      select assignment.id, min(red.reason) as reason, assignment.deadline_on, greatest(coalesce(${late}, 0), 0)::integer as days_late,
        assignment.lead_organization_id, lead.name as lead_name
      from red
      join assignment on assignment.tenant_id = ${tenantId} and assignment.id = red.id
      join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
      group by assignment.tenant_id, assignment.id, lead.tenant_id, lead.id
      order by days_late desc, assignment.deadline_on, assignment.id limit ${limit})
    select id as "assignmentId", reason, deadline_on as "deadlineOn", days_late as "daysLate",
      (row_number() over (order by latest desc, lead_name, lead_organization_id, days_late desc, deadline_on, id))::integer as position
    from (select listed.*, max(days_late) over (partition by lead_organization_id) as latest from listed) ranked
    order by position`.execute(trx)
  return rows
}
