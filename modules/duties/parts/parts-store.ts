import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { organizationJson, summaryColumnsOf } from '../assignment-columns-store.ts'
import type { RelatedRow } from '../assignment-page-store.ts'
import type { OrganizationRef } from '../assignment-row.ts'

/** Parts nest this deep: a department's part, a division's part of it, and one below. */
export const deepestPart = 3

/** `isSameLead`: an instance that its series' own lead leads, who is told by what is said of the series. */
export type OpenDescendant = { id: string; isSameLead: boolean }

/**
 * Open parts of an assignment at every depth, and open instances, in the order in which they are locked.
 * @param endingFrom leaves out instances whose period ended before this day (yyyy-mm-dd)
 */
export async function findOpenDescendants(
  trx: Trx,
  tenantId: string,
  parentId: string,
  endingFrom: string | null,
): Promise<OpenDescendant[]> {
  const { rows } = await sql<OpenDescendant>`
    with recursive below as (
      select child.id, child.attention, child.shape = 'instance' and child.lead_organization_id = whole.lead_organization_id as is_same_lead
      from assignment child join assignment whole on whole.tenant_id = child.tenant_id and whole.id = child.parent_assignment_id
      where child.tenant_id = ${tenantId} and child.parent_assignment_id = ${parentId}
        and (${endingFrom}::date is null or child.period_to is null or child.period_to >= ${endingFrom}::date)
      union all
      select child.id, child.attention, false from below
      join assignment child on child.tenant_id = ${tenantId} and child.parent_assignment_id = below.id)
    select id, is_same_lead as "isSameLead" from below where attention < 2 order by id`.execute(trx)
  return rows
}

/** Those among paused assignments that were paused along with this one. */
export async function findWasPausedWith(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
  parentId: string,
): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select last.assignment_id as id from (
      select distinct on (event.assignment_id) event.assignment_id, event.details from assignment_event event
      where event.tenant_id = ${tenantId} and event.assignment_id = any(${[...ids]}::uuid[]) and event.kind = 'paused'
      order by event.assignment_id, event.at desc, event.id desc) last
    where last.details->>'carriedBy' = ${parentId}`.execute(trx)
  return rows.map(({ id }) => id)
}

/** Leads of the assignment and of everything it is a part of, the assignment's own first. */
export async function findGivers(trx: Trx, tenantId: string, assignmentId: string): Promise<string[]> {
  const { rows } = await sql<{ lead: string }>`
    with recursive above as (
      select parent_assignment_id, shape, lead_organization_id as lead, 1 as height from assignment
      where tenant_id = ${tenantId} and id = ${assignmentId}
      union all
      select whole.parent_assignment_id, whole.shape, whole.lead_organization_id, above.height + 1 from above
      join assignment whole on whole.tenant_id = ${tenantId} and whole.id = above.parent_assignment_id
      where above.shape = 'part')
    select lead from above order by height`.execute(trx)
  return rows.map(({ lead }) => lead)
}

export type NewPart = {
  id: string
  eventId: string
  leadOrganizationId: string
  text: string
  product: string | null
  /** yyyy-mm-dd */
  deadlineOn: string | null
}

/** Makes parts of an assignment, each with the event that says it was given. */
export async function insertParts(
  trx: Trx,
  by: { tenantId: string; personId: string; organizationId: string; at: Date },
  parentId: string,
  parts: readonly NewPart[],
): Promise<void> {
  const given = sql`json_to_recordset(${JSON.stringify(parts)}::json) as given(id uuid, "eventId" uuid,
    "leadOrganizationId" uuid, text text, product text, "deadlineOn" date)`
  await sql`
    insert into assignment (tenant_id, id, duty_id, directive_id, lead_organization_id, first_lead_organization_id, product,
      deadline_kind, deadline_on, original_deadline_on, assigned_at, stage, stage_since, shape, parent_assignment_id, part_text,
      field, leader_person_id)
    select whole.tenant_id, given.id, whole.duty_id, whole.directive_id, given."leadOrganizationId", given."leadOrganizationId",
      given.product, case when given."deadlineOn" is null then 'none' else 'date' end, given."deadlineOn", given."deadlineOn",
      ${by.at}, 'awaiting_acknowledgement', ${by.at}, 'part', whole.id, given.text, whole.field, whole.leader_person_id
    from assignment whole, ${given} where whole.tenant_id = ${by.tenantId} and whole.id = ${parentId}`.execute(trx)
  await sql`
    insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id, actor_organization_id, details)
    select ${by.tenantId}, given."eventId", given.id, 'assigned', ${by.at}, ${by.personId}, ${by.organizationId}, '{}'
    from ${given}`.execute(trx)
}

export type PartRow = RelatedRow & {
  text: string
  product: string | null
  lastReportAt: string | null
  lastReportText: string | null
  partCount: number
}

/** Parts of an assignment, in the order in which they were given. */
export async function listParts(trx: Trx, tenantId: string, parentId: string): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`
    select part.id, part.part_text as text, part.product, ${organizationJson('lead')} as lead,
      part.deadline_kind as "deadlineKind", part.deadline_on as "deadlineOn",
      ${summaryColumnsOf('part')},
      (select count(*)::integer from assignment below where below.tenant_id = part.tenant_id
        and below.parent_assignment_id = part.id and below.shape = 'part') as "partCount"
    from assignment part
    join organization lead on lead.tenant_id = part.tenant_id and lead.id = part.lead_organization_id
    where part.tenant_id = ${tenantId} and part.parent_assignment_id = ${parentId} and part.shape = 'part'
    order by part.id`.execute(trx)
  return rows
}

export type WholeRow = { id: string; text: string; ordinal: number; lead: OrganizationRef; deadlineOn: string | null }

/** What an assignment is a part or an instance of. */
export async function findWhole(trx: Trx, tenantId: string, assignmentId: string): Promise<WholeRow | undefined> {
  const { rows } = await sql<WholeRow>`
    select whole.id, coalesce(whole.part_text, duty.text) as text, duty.ordinal, ${organizationJson('lead')} as lead,
      whole.deadline_on as "deadlineOn"
    from assignment own
    join assignment whole on whole.tenant_id = own.tenant_id and whole.id = own.parent_assignment_id
    join duty on duty.tenant_id = whole.tenant_id and duty.id = whole.duty_id
    join organization lead on lead.tenant_id = whole.tenant_id and lead.id = whole.lead_organization_id
    where own.tenant_id = ${tenantId} and own.id = ${assignmentId}`.execute(trx)
  return rows[0]
}

export type LatePart = { id: string; text: string; leadName: string; deadlineOn: string }

/** Open parts whose deadline is after a day (yyyy-mm-dd). */
export async function findPartsAfter(trx: Trx, tenantId: string, parentId: string, on: string): Promise<LatePart[]> {
  const { rows } = await sql<LatePart>`
    select part.id, part.part_text as text, coalesce(lead.short_name, lead.name) as "leadName", part.deadline_on as "deadlineOn"
    from assignment part
    join organization lead on lead.tenant_id = part.tenant_id and lead.id = part.lead_organization_id
    where part.tenant_id = ${tenantId} and part.parent_assignment_id = ${parentId} and part.shape = 'part'
      and part.attention < 2 and part.deadline_on > ${on}::date
    order by part.deadline_on, part.id`.execute(trx)
  return rows
}
