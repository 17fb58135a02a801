import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { DutyClass, Stage } from '../duties/index.ts'
import type { StatisticsDimension } from './statistics-query.ts'

/** Which frozen lines; `leadIds`: only those these agencies led, null for all. */
export type ClosedFilter = {
  tenantId: string
  periodId: string
  leadIds: string[] | null
  by: StatisticsDimension
  /** empty: what has no such fact; null: all */
  key: string | null
  classes: readonly DutyClass[] | null
}

const keyColumns: Record<StatisticsDimension, RawBuilder<unknown>> = {
  lead: sql`line.lead_organization_id::text`,
  directive: sql`line.directive_id::text`,
  field: sql`coalesce(line.field, '')`,
  leader: sql`coalesce(line.leader_person_id::text, '')`,
  place: sql`coalesce(line.place_id::text, '')`,
}

const chosen = (filter: ClosedFilter): RawBuilder<SqlBool> => sql`
  line.tenant_id = ${filter.tenantId} and line.period_id = ${filter.periodId}
  ${filter.leadIds ? sql`and line.lead_organization_id = any(${filter.leadIds}::uuid[])` : sql``}
  ${filter.key === null ? sql`` : sql`and ${keyColumns[filter.by]} = ${filter.key}`}
  ${filter.classes ? sql`and line.class = any(${[...filter.classes]}::text[])` : sql``}`

export type ClosedGroup = {
  key: string
  /** by agency: the name it had when the period was closed */
  name: string
  class: DutyClass
  count: number
  extensions: number
  returns: number
}

export async function countClosedLines(trx: Trx, filter: ClosedFilter): Promise<ClosedGroup[]> {
  const { rows } = await sql<ClosedGroup>`
    select ${keyColumns[filter.by]} as key, min(line.lead_name) as name, line.class, count(*)::integer as count,
      sum(line.extension_count)::integer as extensions, sum(line.return_count)::integer as returns
    from closed_period_line line where ${chosen(filter)} group by 1, 3 order by 1, 3`.execute(trx)
  return rows
}

export type ClosedLine = {
  assignmentId: string
  text: string
  leadName: string
  directiveId: string
  directiveNumber: string
  stage: Stage
  class: DutyClass
  deadlineOn: string | null
  completedOn: string | null
  extensionCount: number
  returnCount: number
}

/** Frozen lines by agency, then by id. `after`: agency's id and assignment's id of the last one shown. */
export async function listClosedLineRows(
  trx: Trx,
  filter: ClosedFilter,
  limit: number,
  after: readonly [leadId: string, id: string] | null,
): Promise<(ClosedLine & { leadOrganizationId: string })[]> {
  const { rows } = await sql<ClosedLine & { leadOrganizationId: string }>`
    select line.assignment_id as "assignmentId", coalesce(assignment.part_text, duty.text) as text,
      line.lead_organization_id as "leadOrganizationId", line.lead_name as "leadName", line.directive_id as "directiveId",
      concat_ws('/', directive.number, directive.symbol) as "directiveNumber", line.stage, line.class,
      line.deadline_on as "deadlineOn", line.completed_on as "completedOn", line.extension_count as "extensionCount",
      line.return_count as "returnCount"
    from closed_period_line line
    join assignment on assignment.tenant_id = line.tenant_id and assignment.id = line.assignment_id
    join duty on duty.tenant_id = line.tenant_id and duty.id = assignment.duty_id
    join directive on directive.tenant_id = line.tenant_id and directive.id = line.directive_id
    where ${chosen(filter)}
      ${after ? sql`and (line.lead_organization_id, line.assignment_id) > (${after[0]}::uuid, ${after[1]}::uuid)` : sql``}
    order by line.lead_organization_id, line.assignment_id limit ${limit}`.execute(trx)
  return rows
}
