import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Stage } from './rules/duty-event.ts'

/** Puts a day in the place of the deadline; the first one stays beside it. `on` is yyyy-mm-dd. */
export async function updateDeadline(trx: Trx, tenantId: string, assignmentId: string, on: string): Promise<void> {
  await trx
    .updateTable('assignment')
    .set({
      deadline_kind: 'date',
      deadline_on: on,
      deadline_recurrence: null,
      deadline_day: null,
      // A series with a day instead of a rhythm is due once.
      shape: sql`case shape when 'series' then 'whole' else shape end`,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', assignmentId)
    .execute()
}

/** Until the transaction ends nobody else changes who leads the assignments of this one's duty: never the same agency twice. */
async function lockLeadsOfDuty(trx: Trx, tenantId: string, assignmentId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(duty_id::text, 0)) from assignment
    where tenant_id = ${tenantId} and id = ${assignmentId}`.execute(trx)
}

/**
 * Whether an agency leads the duty of the joined `assignment` already: as a whole, or, of a series, for the same period.
 * @param organizationId may be null: no agency does
 */
export const isLedAlready = (organizationId: string | null) => sql<boolean>`exists (select from assignment other
  where other.tenant_id = assignment.tenant_id and other.duty_id = assignment.duty_id and other.id <> assignment.id
    and other.lead_organization_id = ${organizationId}::uuid
    and ((assignment.shape in ('whole', 'series') and other.shape in ('whole', 'series'))
      or (assignment.shape = 'instance' and other.shape = 'instance' and other.period_from = assignment.period_from)))`

/** Gives the assignment to another lead; false when that agency leads the same duty, or period of it, already. */
export async function updateLead(
  trx: Trx,
  tenantId: string,
  assignmentId: string,
  leadOrganizationId: string,
): Promise<boolean> {
  await lockLeadsOfDuty(trx, tenantId, assignmentId)
  const { rows } = await sql<{ id: string }>`
    update assignment set lead_organization_id = ${leadOrganizationId}
    where tenant_id = ${tenantId} and id = ${assignmentId} and not ${isLedAlready(leadOrganizationId)}
    returning id`.execute(trx)
  return rows.length === 1
}

/** Rhythm of a recurring deadline; null for any other. */
export async function findRecurrence(trx: Trx, tenantId: string, assignmentId: string): Promise<string | null> {
  const row = await trx
    .selectFrom('assignment')
    .select('deadline_recurrence')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', assignmentId)
    .executeTakeFirst()
  return row?.deadline_recurrence ?? null
}

/**
 * Gives the same duty to further leads with product, deadline and coordinators of an assignment it has already;
 * answers the new ids. An agency that leads the duty already is left out.
 */
export async function copyAssignment(
  trx: Trx,
  tenantId: string,
  fromId: string,
  leads: readonly { id: string; leadOrganizationId: string }[],
  at: Date,
): Promise<string[]> {
  await lockLeadsOfDuty(trx, tenantId, fromId)
  const given = sql`json_to_recordset(${JSON.stringify(leads)}::json) as given(id uuid, "leadOrganizationId" uuid)`
  const { rows } = await sql<{ id: string }>`
    insert into assignment (tenant_id, id, duty_id, directive_id, lead_organization_id, first_lead_organization_id, product, deadline_kind, deadline_on,
      deadline_recurrence, deadline_day, original_deadline_on, assigned_at, stage, stage_since, shape)
    select pattern.tenant_id, given.id, pattern.duty_id, pattern.directive_id, given."leadOrganizationId", given."leadOrganizationId", pattern.product,
      pattern.deadline_kind, pattern.deadline_on, pattern.deadline_recurrence, pattern.deadline_day, pattern.deadline_on,
      ${at}, 'awaiting_acknowledgement', ${at}, pattern.shape
    from assignment pattern, ${given}
    where pattern.tenant_id = ${tenantId} and pattern.id = ${fromId} and not exists (
      select from assignment other where other.tenant_id = ${tenantId} and other.duty_id = pattern.duty_id
        and other.shape in ('whole', 'series') and other.lead_organization_id = given."leadOrganizationId")
    returning id`.execute(trx)
  const ids = rows.map(({ id }) => id)
  await sql`
    insert into assignment_coordinator (tenant_id, assignment_id, position, organization_id, mention)
    select helped.tenant_id, made.id, helped.position, helped.organization_id, helped.mention
    from assignment_coordinator helped
    join assignment made on made.tenant_id = helped.tenant_id and made.id = any(${ids}::uuid[])
    where helped.tenant_id = ${tenantId} and helped.assignment_id = ${fromId}
      and helped.organization_id is distinct from made.lead_organization_id`.execute(trx)
  return ids
}

export type AssignmentOfDuty = { id: string; stage: Stage }

/** Assignments of a duty as its directive gives them, always in the same order, so that two amendments lock them alike. */
export async function findAssignmentsOfDuty(trx: Trx, tenantId: string, dutyId: string): Promise<AssignmentOfDuty[]> {
  return trx
    .selectFrom('assignment')
    .select(['id', 'stage'])
    .where('tenant_id', '=', tenantId)
    .where('duty_id', '=', dutyId)
    .where('shape', 'in', ['whole', 'series'])
    .orderBy('id')
    .$castTo<AssignmentOfDuty>()
    .execute()
}
