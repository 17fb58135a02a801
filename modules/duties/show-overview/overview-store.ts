import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { directiveJson, organizationJson } from '../assignment-columns-store.ts'
import { classCondition, filterCondition, stateCondition } from '../assignment-conditions-store.ts'
import type { AssignmentFilter } from '../assignment-filter.ts'
import type { DeadlineKind, DirectiveRef, OrganizationRef } from '../assignment-row.ts'
import type { Stage } from '../rules/duty-event.ts'
import { type DutyClass, dutyClasses } from '../rules/duty-state.ts'
import type { WaitingFacts } from '../rules/waiting-for.ts'

/** Numbers of one agency, or of all when `organization` is null. */
export type CountRow = Record<DutyClass, number> & {
  organization: OrganizationRef | null
  assignments: number
  duties: number
  completedNoDeadline: number
  awaitingAcknowledgement: number
  awaitingConfirmation: number
  longestOfficeDays: number | null
  nextSevenDays: number
}

const countWhere = (condition: RawBuilder<unknown>, name: string) =>
  sql`count(*) filter (where ${condition})::integer as ${sql.id(name)}`

/** All counts by agency, and their sum, in one pass over the assignments. */
export async function countByAgency(trx: Trx, filter: AssignmentFilter): Promise<CountRow[]> {
  const day = filter.today
  const { rows } = await sql<CountRow>`
    with counted as (
      select assignment.lead_organization_id as lead_id, count(*)::integer as assignments,
        count(distinct assignment.duty_id)::integer as duties,
        ${sql.join(dutyClasses.map((name) => countWhere(classCondition(name, day), name)))},
        ${countWhere(stateCondition('completed_no_deadline', day), 'completedNoDeadline')},
        ${countWhere(stateCondition('awaiting_acknowledgement', day), 'awaitingAcknowledgement')},
        ${countWhere(stateCondition('awaiting_confirmation', day), 'awaitingConfirmation')},
        ${countWhere(stateCondition('next_7_days', day), 'nextSevenDays')},
        ${day}::date - min(assignment.proposed_on) filter (where ${stateCondition('awaiting_confirmation', day)}) as "longestOfficeDays"
      from assignment where ${filterCondition(filter)}
      group by grouping sets ((assignment.lead_organization_id), ()))
    select counted.*, ${organizationJson('organization')} as organization
    from counted
    left join organization on organization.tenant_id = ${filter.tenantId} and organization.id = counted.lead_id
    order by counted.in_progress_overdue desc, organization.name`.execute(trx)
  return rows
}

/** The difficulty that holds an assignment up: the committee's before the focal agency's. */
const openDifficulty = sql`left join lateral (
    select difficulty.stage, difficulty.holder_organization_id from difficulty
    where difficulty.tenant_id = assignment.tenant_id and difficulty.assignment_id = assignment.id
      and difficulty.stage <> 'resolved'
    order by difficulty.stage = 'at_committee' desc, difficulty.held_since limit 1
  ) open_difficulty on assignment.open_difficulty_count > 0
  left join organization holder on holder.tenant_id = assignment.tenant_id and holder.id = open_difficulty.holder_organization_id`

const leadTable = sql`join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id`
const dutyTable = sql`join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id`

const waitingColumns = sql`assignment.stage, open_difficulty.stage as "difficultyAt",
  coalesce(lead.short_name, lead.name) as "leadName", coalesce(holder.short_name, holder.name) as "holderName"`

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

/** Overdue assignments, most days late first. */
export async function listRedRows(trx: Trx, filter: AssignmentFilter, limit: number): Promise<RedRow[]> {
  const { rows } = await sql<RedRow>`
    select ${lineColumns}, ${waitingColumns}, coalesce(assignment.product, duty.product) as "missingProduct",
      coalesce(assignment.proposed_on, ${filter.today}::date) - assignment.deadline_on as "daysLate"
    from assignment ${dutyTable} ${leadTable} ${openDifficulty}
    where ${filterCondition(filter)} and ${stateCondition('red', filter.today)}
    order by "daysLate" desc, assignment.id limit ${limit}`.execute(trx)
  return rows
}

/** Overdue assignments counted by whom they wait for. */
export async function countOverdueWaiting(
  trx: Trx,
  filter: AssignmentFilter,
): Promise<(WaitingFacts & { count: number })[]> {
  const { rows } = await sql<WaitingFacts & { count: number }>`
    select ${waitingColumns}, count(*)::integer as count
    from assignment ${leadTable} ${openDifficulty}
    where ${filterCondition(filter)} and ${stateCondition('red', filter.today)}
    group by 1, 2, 3, 4`.execute(trx)
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
  openDifficultyCount: number
}

/** Every assignment of one directive, for the picture of duties × agencies. */
export async function listCells(trx: Trx, filter: AssignmentFilter): Promise<CellRow[]> {
  const { rows } = await sql<CellRow>`
    select assignment.id as "assignmentId", duty.id as "dutyId", duty.ordinal, duty.text,
      ${organizationJson('lead')} as lead, lead.level as "leadLevel", assignment.stage,
      assignment.deadline_kind as "deadlineKind", assignment.deadline_on as "deadlineOn",
      assignment.proposed_on as "proposedOn", assignment.completed_on as "completedOn",
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
