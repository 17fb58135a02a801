import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { stateCondition } from '../assignment-conditions-store.ts'
import { dueSoonDays } from '../rules/duty-state.ts'

export type AgencyList = 'overdue' | 'due' | 'returned' | 'unacknowledged' | 'contribution'
export type ProvinceList = 'proposals' | 'office_requests' | 'committee_requests' | 'red'

/** One duty to be named in the morning's mail. */
export type NamedDuty = { assignmentId: string; text: string; leadName: string; dueOn: string | null }

/** What one agency has of one list: how many, and the first few of them. */
export type AgencyFacts = { organizationId: string; list: AgencyList; count: number; duties: NamedDuty[] }
export type ProvinceFacts = { list: ProvinceList; count: number; duties: NamedDuty[] }

const named = sql`jsonb_build_object('assignmentId', told.id, 'dueOn', told.due_on,
  'text', left(coalesce(told.words, duty.text), 400), 'leadName', coalesce(lead.short_name, lead.name))`

const withNames = (tenantId: string) => sql`
  join duty on duty.tenant_id = ${tenantId} and duty.id = told.duty_id
  join organization lead on lead.tenant_id = ${tenantId} and lead.id = told.lead_organization_id`

/**
 * What waits for these agencies on a day, each duty in the one list that most needs saying; parts and instances too, for they
 * are the agency's own work.
 */
export async function findAgencyFacts(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  day: string,
  most: number,
): Promise<AgencyFacts[]> {
  if (organizationIds.length === 0) return []
  const agencies = sql`any(${[...organizationIds]}::uuid[])`
  const { rows } = await sql<AgencyFacts>`
    with listed as (
      select assignment.id, assignment.duty_id, assignment.lead_organization_id, assignment.part_text as words,
        assignment.deadline_on as due_on, assignment.lead_organization_id as organization_id,
        case when assignment.deadline_sort < ${day}::date then 'overdue'
          when assignment.deadline_sort <= ${day}::date + ${dueSoonDays}::integer then 'due'
          when assignment.stage = 'awaiting_acknowledgement' then 'unacknowledged'
          when assignment.return_count > 0 then 'returned' end as list
      from assignment
      where assignment.tenant_id = ${tenantId} and assignment.lead_organization_id = ${agencies}
        and assignment.attention = 0 and assignment.shape <> 'series'
        and (assignment.deadline_sort <= ${day}::date + ${dueSoonDays}::integer
          or assignment.stage = 'awaiting_acknowledgement' or assignment.return_count > 0)
      union all
      select assignment.id, assignment.duty_id, assignment.lead_organization_id, contribution.request,
        contribution.due_on, contribution.organization_id, 'contribution'
      from contribution
      join assignment on assignment.tenant_id = ${tenantId} and assignment.id = contribution.assignment_id
        and assignment.attention = 0
      where contribution.tenant_id = ${tenantId} and contribution.organization_id = ${agencies}
        and contribution.stage = 'asked' and contribution.due_on <= ${day}::date + ${dueSoonDays}::integer),
    told as (
      select listed.*, count(*) over (partition by organization_id, list)::int as count,
        row_number() over (partition by organization_id, list order by due_on, id) as place
      from listed)
    select told.organization_id as "organizationId", told.list, told.count,
      jsonb_agg(${named} order by told.place) as duties
    from told ${withNames(tenantId)}
    where told.place <= ${most}
    group by told.organization_id, told.list, told.count`.execute(trx)
  return rows
}

/** What waits in the whole province for these readers; only what statistics count. */
export async function findProvinceFacts(
  trx: Trx,
  tenantId: string,
  lists: readonly ProvinceList[],
  day: string,
  most: number,
): Promise<ProvinceFacts[]> {
  const requests = (approver: string) => sql`assignment.attention < 2 and assignment.open_request is not null
    and assignment.request_approver = ${approver}`
  const conditions = {
    proposals: sql`assignment.attention = 1 and assignment.stage = 'awaiting_confirmation' and assignment.counts`,
    office_requests: requests('office'),
    committee_requests: requests('committee_leader'),
    red: sql`assignment.counts and ${stateCondition('red', day)}`,
  }
  const facts: ProvinceFacts[] = []
  for (const list of lists) {
    const { rows } = await sql<ProvinceFacts>`
      with listed as materialized (
        select assignment.id, assignment.duty_id, assignment.lead_organization_id, assignment.part_text as words,
          assignment.deadline_on as due_on
        from assignment where assignment.tenant_id = ${tenantId} and ${conditions[list]}),
      told as (select * from listed order by due_on, id limit ${most})
      select ${list}::text as list, (select count(*)::int from listed) as count,
        coalesce(jsonb_agg(${named} order by told.due_on, told.id), '[]') as duties
      from told ${withNames(tenantId)}`.execute(trx)
    facts.push(...rows)
  }
  return facts.filter(({ count }) => count > 0)
}
