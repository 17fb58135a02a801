import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { SourcePage } from '../../reorganizations/index.ts'

export type LeadRow = { id: string; leadOrganizationId: string; text: string; chosen: string[] | null }

/** For how many of the open assignments led by these agencies the office has chosen a successor. */
export async function countChosenAssignments(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  reorganizationId: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from reorganization_choice choice
    join assignment on assignment.tenant_id = ${tenantId} and assignment.id = choice.subject_id and assignment.attention < 2
      and assignment.lead_organization_id = any(${[...organizationIds]}::uuid[])
    where choice.tenant_id = ${tenantId} and choice.reorganization_id = ${reorganizationId}
      and choice.subject_kind = 'assignment'`.execute(trx)
  return rows[0]?.count ?? 0
}

/** Ids in their order as rows, which the database then goes through one by one and no further than asked. */
export const inOrder = (ids: readonly string[]): RawBuilder<unknown> =>
  sql`(select id from unnest(${[...ids]}::uuid[]) as given(id) order by id) as source`

/** Of the first source of a page only what stands after the last row of the page before. */
export const afterRow = ({ ids, afterRow: row }: SourcePage, rowId: RawBuilder<unknown>): RawBuilder<unknown> =>
  row === null ? sql`true` : sql`(source.id > ${ids[0] ?? null} or ${rowId} > ${row})`

/** The next open assignments led by agencies whose work passes on, locked, each with what the office chose for it. */
export async function lockLedAssignments(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  page: SourcePage,
  limit: number,
): Promise<LeadRow[]> {
  const { rows } = await sql<LeadRow>`
    select assignment.id, source.id as "leadOrganizationId", concat_ws(' ', duty.text, assignment.product, duty.product) as text,
      choice.successor_ids as chosen
    from ${inOrder(page.ids)} cross join lateral (
      select led.id, led.duty_id, led.product from assignment led
      where led.tenant_id = ${tenantId} and led.lead_organization_id = source.id and led.attention < 2
        and ${afterRow(page, sql`led.id`)}
      order by led.id limit ${limit} for update) assignment
    join duty on duty.tenant_id = ${tenantId} and duty.id = assignment.duty_id
    left join reorganization_choice choice on choice.tenant_id = ${tenantId}
      and choice.reorganization_id = ${reorganizationId} and choice.subject_kind = 'assignment' and choice.subject_id = assignment.id
    order by source.id, assignment.id limit ${limit}`.execute(trx)
  return rows
}

export async function countLedAssignments(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from assignment
    where tenant_id = ${tenantId} and attention < 2 and lead_organization_id = any(${[...organizationIds]}::uuid[])`.execute(
    trx,
  )
  return rows[0]?.count ?? 0
}

export type LeadMove = {
  eventId: string
  assignmentId: string
  to: string
  kind: 'lead_succeeded' | 'succession_undone'
  details: object
}

type By = { tenantId: string; personId: string; at: Date }

/** After the last event of its assignment, so that clocks of several machines cannot reorder a history. */
const momentOf = (assignmentId: RawBuilder<unknown>, { tenantId, at }: By) => sql`greatest(${at}::timestamptz, (
  select max(event.at) + interval '1 millisecond' from assignment_event event
  where event.tenant_id = ${tenantId} and event.assignment_id = ${assignmentId}))`

/** Gives assignments to other leads, with the event that says so; the stage stays, for the work goes on. */
export async function moveLeads(trx: Trx, by: By, moves: readonly LeadMove[]): Promise<void> {
  if (moves.length === 0) return
  const given = sql`json_to_recordset(${JSON.stringify(moves)}::json)
    as given("eventId" uuid, "assignmentId" uuid, "to" uuid, kind text, details jsonb)`
  await sql`
    insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id, details)
    select ${by.tenantId}, given."eventId", given."assignmentId", given.kind, ${momentOf(sql`given."assignmentId"`, by)}, ${by.personId},
      given.details
    from ${given}`.execute(trx)
  await sql`
    update assignment set lead_organization_id = given."to", version = assignment.version + 1 from ${given}
    where assignment.tenant_id = ${by.tenantId} and assignment.id = given."assignmentId"`.execute(trx)
}

export type SplitOff = { id: string; eventId: string; fromId: string; leadOrganizationId: string; details: object }

/** Gives the same duty to further successors, with product, deadline and coordinators of the assignment it is split off from. */
export async function splitOff(trx: Trx, { tenantId, personId, at }: By, copies: readonly SplitOff[]): Promise<void> {
  if (copies.length === 0) return
  const given = sql`json_to_recordset(${JSON.stringify(copies)}::json)
    as given(id uuid, "eventId" uuid, "fromId" uuid, "leadOrganizationId" uuid, details jsonb)`
  await sql`
    insert into assignment (tenant_id, id, duty_id, directive_id, lead_organization_id, first_lead_organization_id,
      origin_assignment_id, product, deadline_kind, deadline_on, deadline_recurrence, deadline_day, original_deadline_on, assigned_at,
      stage, stage_since, shape, parent_assignment_id, part_text, period_from, period_to)
    select pattern.tenant_id, given.id, pattern.duty_id, pattern.directive_id, given."leadOrganizationId",
      pattern.first_lead_organization_id, pattern.id, pattern.product, pattern.deadline_kind, pattern.deadline_on,
      pattern.deadline_recurrence, pattern.deadline_day, pattern.original_deadline_on, ${at}, 'awaiting_acknowledgement', ${at},
      pattern.shape, pattern.parent_assignment_id, pattern.part_text, pattern.period_from, pattern.period_to
    from ${given} join assignment pattern on pattern.tenant_id = ${tenantId} and pattern.id = given."fromId"`.execute(
    trx,
  )
  await sql`
    insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id, details)
    select ${tenantId}, given."eventId", given.id, 'assigned', ${at}, ${personId}, given.details from ${given}`.execute(
    trx,
  )
  await sql`
    insert into assignment_coordinator (tenant_id, assignment_id, position, organization_id, mention)
    select helped.tenant_id, given.id, helped.position, helped.organization_id, helped.mention
    from ${given} join assignment_coordinator helped on helped.tenant_id = ${tenantId} and helped.assignment_id = given."fromId"
    where helped.organization_id is distinct from given."leadOrganizationId"`.execute(trx)
}

/** Drops assignments that were split off, as undoing asks; what is cancelled is counted nowhere and stays readable. */
export async function cancelSplitOff(
  trx: Trx,
  by: By & { on: string },
  cancelled: readonly { eventId: string; assignmentId: string; details: object }[],
): Promise<void> {
  if (cancelled.length === 0) return
  const given = sql`json_to_recordset(${JSON.stringify(cancelled)}::json) as given("eventId" uuid, "assignmentId" uuid, details jsonb)`
  await sql`
    insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id, details)
    select ${by.tenantId}, given."eventId", given."assignmentId", 'cancelled', ${momentOf(sql`given."assignmentId"`, by)}, ${by.personId},
      given.details
    from ${given}`.execute(trx)
  await sql`
    update assignment set stage = 'cancelled', stage_since = event.at, proposed_on = null, cancelled_on = ${by.on},
      version = assignment.version + 1
    from ${given} join assignment_event event on event.tenant_id = ${by.tenantId} and event.id = given."eventId"
    where assignment.tenant_id = ${by.tenantId} and assignment.id = given."assignmentId"
      and assignment.stage <> 'completed'`.execute(trx)
}
