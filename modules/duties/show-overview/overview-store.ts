import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { directiveJson, organizationJson } from '../assignment-columns-store.ts'
import { filterCondition, stateCondition } from '../assignment-conditions-store.ts'
import type { AssignmentFilter } from '../assignment-filter.ts'
import type { DeadlineKind, DirectiveRef, OrganizationRef } from '../assignment-row.ts'
import type { Stage } from '../rules/duty-event.ts'
import { type DeadlineRelation, dueSoonDays } from '../rules/duty-state.ts'
import type { WaitingFacts } from '../rules/waiting-for.ts'

export type GroupRow = {
  leadOrganizationId: string
  stage: Stage
  relation: DeadlineRelation
  count: number
  /** Of proposals that wait. */
  earliestProposal: string | null
}

/** Assignments counted by lead, stage and where the day that counts stands to the deadline: one pass, few rows. */
export async function countGroups(trx: Trx, filter: AssignmentFilter): Promise<GroupRow[]> {
  const day = sql`${filter.today}::date`
  const { rows } = await sql<GroupRow>`
    select assignment.lead_organization_id as "leadOrganizationId", assignment.stage,
      case when assignment.deadline_on is null then 'undated'
        when coalesce(assignment.completed_on, assignment.proposed_on, assignment.paused_on, ${day}) > assignment.deadline_on then 'late'
        when assignment.attention = 0 and assignment.deadline_on <= ${day} + ${dueSoonDays}::integer then 'near'
        else 'ahead' end as relation,
      count(*)::integer as count, min(assignment.proposed_on) as "earliestProposal"
    from assignment where ${filterCondition(filter)}
    group by 1, 2, 3`.execute(trx)
  return rows
}

/** How many different duties these assignments come from. */
export async function countDuties(trx: Trx, filter: AssignmentFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct assignment.duty_id)::integer as count from assignment where ${filterCondition(filter)}`.execute(
    trx,
  )
  return rows[0]?.count ?? 0
}

/** The difficulty that holds an assignment up: the committee's before the focal agency's. */
const openDifficulty = sql`left join lateral (
    select difficulty.stage, difficulty.holder_organization_id from difficulty
    where difficulty.tenant_id = assignment.tenant_id and difficulty.assignment_id = assignment.id
      and difficulty.stage <> 'resolved'
    order by difficulty.stage = 'at_committee' desc, difficulty.held_since limit 1
  ) open_difficulty on assignment.open_difficulty_count > 0
  left join organization holder on holder.tenant_id = assignment.tenant_id and holder.id = open_difficulty.holder_organization_id`

/** Who owes the lead a contribution whose day has passed, the longest first. */
const lateCoordinator = (today: string) => sql`case when assignment.contribution_due_on < ${today}::date then (
    select coalesce(helper.short_name, helper.name) from contribution
    join organization helper on helper.tenant_id = contribution.tenant_id and helper.id = contribution.organization_id
    where contribution.tenant_id = assignment.tenant_id and contribution.assignment_id = assignment.id and contribution.stage = 'asked'
    order by contribution.due_on, contribution.id limit 1) end as "lateCoordinatorName"`

const leadTable = sql`join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id`
const dutyTable = sql`join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id`

const lineColumns = sql`assignment.id as "assignmentId", duty.ordinal, duty.text, assignment.directive_id as "directiveId",
  ${organizationJson('lead')} as lead, assignment.deadline_on as "deadlineOn"`

type Line = {
  assignmentId: string
  ordinal: number
  text: string
  directiveId: string
  lead: OrganizationRef
  deadlineOn: string
}

export type RedRow = Line & WaitingFacts & { daysLate: number; missingProduct: string | null }

/** Overdue assignments, most days late first; the agencies' part comes in the order of an index. */
export async function listRedRows(trx: Trx, filter: AssignmentFilter, limit: number): Promise<RedRow[]> {
  const days = sql`coalesce(assignment.proposed_on, assignment.paused_on, ${filter.today}::date) - assignment.deadline_on`
  const { rows } = await sql<RedRow>`
    with most_late as (
      (select assignment.id from assignment where ${filterCondition(filter)} and ${stateCondition('overdue', filter.today)}
        order by assignment.deadline_sort, assignment.id limit ${limit})
      union all
      (select assignment.id from assignment where ${filterCondition(filter)} and assignment.attention = 1
          and coalesce(assignment.proposed_on, assignment.paused_on) > assignment.deadline_on
        order by (coalesce(assignment.proposed_on, assignment.paused_on) - assignment.deadline_on) desc, assignment.id
        limit ${limit}))
    select ${lineColumns}, assignment.stage, open_difficulty.stage as "difficultyAt",
      assignment.request_approver as "requestApprover", ${lateCoordinator(filter.today)},
      coalesce(lead.short_name, lead.name) as "leadName", coalesce(holder.short_name, holder.name) as "holderName",
      coalesce(assignment.product, duty.product) as "missingProduct", ${days} as "daysLate"
    from most_late join assignment on assignment.tenant_id = ${filter.tenantId} and assignment.id = most_late.id
    ${dutyTable} ${leadTable} ${openDifficulty}
    order by "daysLate" desc, assignment.id limit ${limit}`.execute(trx)
  return rows
}

export type HeldRow = {
  leadOrganizationId: string
  difficultyAt: 'at_focal_agency' | 'at_committee'
  holderName: string
  count: number
}

/** Overdue assignments of the agency's turn that a difficulty holds up, by who holds it. */
export async function countHeldUp(trx: Trx, filter: AssignmentFilter): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    with holding as (
      select distinct on (difficulty.assignment_id) difficulty.assignment_id, difficulty.stage, difficulty.holder_organization_id
      from difficulty where difficulty.tenant_id = ${filter.tenantId} and difficulty.stage <> 'resolved'
      order by difficulty.assignment_id, difficulty.stage = 'at_committee' desc, difficulty.held_since)
    select assignment.lead_organization_id as "leadOrganizationId", holding.stage as "difficultyAt",
      coalesce(holder.short_name, holder.name) as "holderName", count(*)::integer as count
    from holding
    join assignment on assignment.tenant_id = ${filter.tenantId} and assignment.id = holding.assignment_id
    join organization holder on holder.tenant_id = ${filter.tenantId} and holder.id = holding.holder_organization_id
    where ${filterCondition(filter)} and ${stateCondition('overdue', filter.today)}
    group by 1, 2, 3`.execute(trx)
  return rows
}

export type UpcomingRow = Line & { stage: Stage; deadlineKind: DeadlineKind }

/** What falls due within seven days and is the agency's to do, soonest first. */
export async function listUpcomingRows(trx: Trx, filter: AssignmentFilter, limit: number): Promise<UpcomingRow[]> {
  const { rows } = await sql<UpcomingRow>`
    select ${lineColumns}, assignment.stage, assignment.deadline_kind as "deadlineKind"
    from assignment ${dutyTable} ${leadTable}
    where ${filterCondition(filter)} and ${stateCondition('next_7_days', filter.today)}
    order by assignment.deadline_sort, assignment.id limit ${limit}`.execute(trx)
  return rows
}

export type CellRow = {
  assignmentId: string
  dutyId: string
  ordinal: number
  text: string
  lead: OrganizationRef
  leadLevel: string
  stage: Stage
  deadlineKind: DeadlineKind
  deadlineOn: string | null
  proposedOn: string | null
  completedOn: string | null
  pausedOn: string | null
  openDifficultyCount: number
}

/** Every assignment of one directive, for the picture of duties × agencies. */
export async function listCells(trx: Trx, filter: AssignmentFilter): Promise<CellRow[]> {
  const { rows } = await sql<CellRow>`
    select assignment.id as "assignmentId", duty.id as "dutyId", duty.ordinal, duty.text,
      ${organizationJson('lead')} as lead, lead.level as "leadLevel", assignment.stage,
      assignment.deadline_kind as "deadlineKind", assignment.deadline_on as "deadlineOn",
      assignment.proposed_on as "proposedOn", assignment.completed_on as "completedOn", assignment.paused_on as "pausedOn",
      assignment.open_difficulty_count as "openDifficultyCount"
    from assignment ${dutyTable} ${leadTable}
    where ${filterCondition(filter)}
    order by duty.ordinal, lead.name`.execute(trx)
  return rows
}

export async function findIssuedDirective(
  trx: Trx,
  tenantId: string,
  directiveId: string,
): Promise<DirectiveRef | undefined> {
  const { rows } = await sql<{ directive: DirectiveRef }>`
    select ${directiveJson} as directive from directive
    where tenant_id = ${tenantId} and id = ${directiveId} and status = 'issued'`.execute(trx)
  return rows[0]?.directive
}
