import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { dutyWords } from './duty-words-store.ts'

/** What the office narrows the overdue duties to. `day`: as of which they are overdue, yyyy-mm-dd. */
export type ChasedFilter = {
  tenantId: string
  day: string
  organizationId: string | null
  directiveId: string | null
  /** told up to this level at least */
  level: number | null
}

/** Overdue and the agency's turn; parts are chased by who gave them on, series by their instances. */
export const overdueCondition = ({ tenantId, day, ...filter }: ChasedFilter): RawBuilder<SqlBool> => sql<SqlBool>`
  assignment.tenant_id = ${tenantId} and assignment.attention = 0 and assignment.counts
  and assignment.deadline_sort < ${day}::date
  ${filter.organizationId ? sql`and assignment.lead_organization_id = ${filter.organizationId}::uuid` : sql``}
  ${filter.directiveId ? sql`and assignment.directive_id = ${filter.directiveId}::uuid` : sql``}
  ${filter.level ? sql`and assignment.escalation >= ${filter.level}` : sql``}`

/** The last letter of an agency or about a duty, as JSON. */
const lastLetter = (tenantId: string, about: RawBuilder<unknown>) => sql`(
  select json_build_object('id', letter.id, 'draftedOn', letter.drafted_on, 'number', letter.number, 'issuedOn', letter.issued_on)
  from chasing_letter letter where letter.tenant_id = ${tenantId} and ${about} order by letter.id desc limit 1)`

export type LastLetter = { id: string; draftedOn: string; number: string | null; issuedOn: string | null }

export type ChasedAgencyRow = {
  id: string
  name: string
  shortName: string | null
  overdueCount: number
  /** the earliest deadline that passed */
  earliestDeadlineOn: string
  level: number
  lastLetter: LastLetter | null
}

/** A page of agencies with overdue work, the longest overdue first. */
export async function listChasedAgencyRows(
  trx: Trx,
  filter: ChasedFilter,
  limit: number,
  after: readonly [earliestDeadlineOn: string, id: string] | null,
): Promise<ChasedAgencyRow[]> {
  const { rows } = await sql<ChasedAgencyRow>`
    with late as (
      select assignment.lead_organization_id as id, count(*)::integer as count, min(assignment.deadline_on) as earliest,
        max(assignment.escalation) as level
      from assignment where ${overdueCondition(filter)} group by 1
      ${after ? sql`having (min(assignment.deadline_on), assignment.lead_organization_id) > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
      order by 3, 1 limit ${limit})
    select late.id, lead.name, lead.short_name as "shortName", late.count as "overdueCount",
      late.earliest as "earliestDeadlineOn", late.level,
      ${lastLetter(filter.tenantId, sql`letter.organization_id = late.id`)} as "lastLetter"
    from late join organization lead on lead.tenant_id = ${filter.tenantId} and lead.id = late.id
    order by late.earliest, late.id`.execute(trx)
  return rows
}

export type ChasedDutyRow = {
  assignmentId: string
  text: string
  directiveId: string
  directiveNumber: string | null
  deadlineOn: string
  daysLate: number
  level: number
  lastReminderOn: string | null
  lastLetter: LastLetter | null
}

/** A page of overdue duties, the longest overdue first. */
export async function listChasedDutyRows(
  trx: Trx,
  filter: ChasedFilter,
  limit: number,
  after: readonly [deadlineOn: string, id: string] | null,
): Promise<ChasedDutyRow[]> {
  const { tenantId, day } = filter
  const { rows } = await sql<ChasedDutyRow>`
    with late as (
      select assignment.id, assignment.deadline_sort from assignment where ${overdueCondition(filter)}
        ${after ? sql`and (assignment.deadline_sort, assignment.id) > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
      order by assignment.deadline_sort, assignment.id limit ${limit})
    select assignment.id as "assignmentId", left(${dutyWords}, 400) as text, assignment.directive_id as "directiveId",
      nullif(concat_ws('/', directive.number, directive.symbol), '') as "directiveNumber", assignment.deadline_on as "deadlineOn",
      (${day}::date - assignment.deadline_on)::integer as "daysLate", assignment.escalation as level,
      (select max(reminder.on_date) from reminder where reminder.tenant_id = ${tenantId} and reminder.assignment_id = late.id
        and reminder.contribution_id is null)
        as "lastReminderOn",
      ${lastLetter(
        tenantId,
        sql`letter.id in (select item.letter_id from chasing_letter_item item
          where item.tenant_id = ${tenantId} and item.assignment_id = late.id)`,
      )} as "lastLetter"
    from late
    join assignment on assignment.tenant_id = ${tenantId} and assignment.id = late.id
    join duty on duty.tenant_id = ${tenantId} and duty.id = assignment.duty_id
    join directive on directive.tenant_id = ${tenantId} and directive.id = assignment.directive_id
    order by late.deadline_sort, late.id`.execute(trx)
  return rows
}
