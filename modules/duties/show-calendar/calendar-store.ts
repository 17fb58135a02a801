import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { organizationJson } from '../assignment-columns-store.ts'
import { filterCondition } from '../assignment-conditions-store.ts'
import type { AssignmentFilter } from '../assignment-filter.ts'
import type { OrganizationRef } from '../assignment-row.ts'
import type { Stage } from '../rules/duty-event.ts'
import { type DeadlineRelation, dueSoonDays } from '../rules/duty-state.ts'

export type CalendarRow = {
  /** yyyy-mm-dd */
  on: string
  stage: Stage
  relation: DeadlineRelation
  count: number
  /** Those of the day's first few that are of this stage; `position` is the place among all of the day. */
  items: { id: string; text: string; lead: OrganizationRef; position: number }[]
}

/** Deadlines from one day to another, counted by day and state, with the first `most` of each day. */
export async function listDeadlines(
  trx: Trx,
  filter: AssignmentFilter,
  { from, to, most }: { from: string; to: string; most: number },
): Promise<CalendarRow[]> {
  const day = sql`${filter.today}::date`
  const { rows } = await sql<CalendarRow>`
    with due as materialized (
      select assignment.id, assignment.deadline_sort as due_on, assignment.stage,
        case when coalesce(assignment.completed_on, assignment.proposed_on, assignment.paused_on, ${day}) > assignment.deadline_on then 'late'
          when assignment.attention = 0 and assignment.deadline_on <= ${day} + ${dueSoonDays}::integer then 'near'
          else 'ahead' end as relation,
        row_number() over (partition by assignment.deadline_sort order by assignment.attention, assignment.id) as position
      from assignment
      where ${filterCondition(filter)} and assignment.attention in (0, 1, 2, 3)
        and assignment.deadline_sort between ${from}::date and ${to}::date),
    first as (
      select due.due_on, due.stage, due.relation, json_agg(json_build_object('id', assignment.id,
        'text', coalesce(assignment.part_text, duty.text), 'lead', ${organizationJson('lead')}, 'position', due.position)) as items
      from due join assignment on assignment.tenant_id = ${filter.tenantId} and assignment.id = due.id
      join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
      join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
      where due.position <= ${most} group by 1, 2, 3),
    counted as (select due_on, stage, relation, count(*)::integer as count from due group by 1, 2, 3)
    select counted.due_on as "on", counted.stage, counted.relation, counted.count, coalesce(first.items, '[]') as items
    from counted left join first using (due_on, stage, relation)
    order by counted.due_on`.execute(trx)
  return rows
}
