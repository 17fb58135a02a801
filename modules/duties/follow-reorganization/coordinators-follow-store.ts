import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { predecessorsOf } from './assignments-follow-store.ts'

export type CoordinatorRow = { position: number; organizationId: string; mention: string }

/** Open assignments, locked, with those of their coordinators whose work passes on and the highest position taken. */
export async function lockCoordinated(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  after: string | null,
  limit: number,
): Promise<{ id: string; text: string; lastPosition: number; coordinators: CoordinatorRow[] }[]> {
  const { rows } = await sql<{ id: string; text: string; lastPosition: number; coordinators: CoordinatorRow[] }>`
    with page as (
      select assignment.id, assignment.duty_id from assignment
      where assignment.tenant_id = ${tenantId} and assignment.attention < 2
        and ${after === null ? sql`true` : sql`assignment.id > ${after}`}
        and exists (select from assignment_coordinator helped where helped.tenant_id = ${tenantId}
          and helped.assignment_id = assignment.id and helped.organization_id in ${predecessorsOf(tenantId, reorganizationId)})
      order by assignment.id limit ${limit} for update)
    select page.id, duty.text,
      (select max(helped.position) from assignment_coordinator helped
        where helped.tenant_id = ${tenantId} and helped.assignment_id = page.id) as "lastPosition",
      (select json_agg(json_build_object('position', helped.position, 'organizationId', helped.organization_id,
          'mention', helped.mention) order by helped.position)
        from assignment_coordinator helped where helped.tenant_id = ${tenantId} and helped.assignment_id = page.id
          and helped.organization_id in ${predecessorsOf(tenantId, reorganizationId)}) as coordinators
    from page join duty on duty.tenant_id = ${tenantId} and duty.id = page.duty_id order by page.id`.execute(trx)
  return rows
}

export async function countCoordinated(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct assignment.id)::integer as count from assignment_coordinator helped
    join assignment on assignment.tenant_id = helped.tenant_id and assignment.id = helped.assignment_id and assignment.attention < 2
    where helped.tenant_id = ${tenantId} and helped.organization_id = any(${[...organizationIds]}::uuid[])`.execute(trx)
  return rows[0]?.count ?? 0
}

export type PlacedCoordinator = CoordinatorRow & { assignmentId: string }

/** Puts coordinators at their positions, over who stood there; the words of the directive stay as they are. */
export async function putCoordinators(trx: Trx, tenantId: string, rows: readonly PlacedCoordinator[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into assignment_coordinator (tenant_id, assignment_id, position, organization_id, mention)
    select ${tenantId}, given."assignmentId", given.position, given."organizationId", given.mention
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as given("assignmentId" uuid, position integer, "organizationId" uuid, mention text)
    on conflict (tenant_id, assignment_id, position) do update set organization_id = excluded.organization_id`.execute(
    trx,
  )
}

export async function removeCoordinators(
  trx: Trx,
  tenantId: string,
  rows: readonly { assignmentId: string; position: number }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    delete from assignment_coordinator using json_to_recordset(${JSON.stringify(rows)}::json)
      as given("assignmentId" uuid, position integer)
    where assignment_coordinator.tenant_id = ${tenantId} and assignment_coordinator.assignment_id = given."assignmentId"
      and assignment_coordinator.position = given.position`.execute(trx)
}

/** Says on the timelines that other agencies coordinate now. */
export async function insertCoordinatorEvents(
  trx: Trx,
  by: { tenantId: string; personId: string; at: Date },
  events: readonly { id: string; assignmentId: string; details: object }[],
): Promise<void> {
  if (events.length === 0) return
  await sql`
    insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id, details)
    select ${by.tenantId}, given.id, given."assignmentId", 'coordinators_succeeded', greatest(${by.at}::timestamptz, (
        select max(event.at) + interval '1 millisecond' from assignment_event event
        where event.tenant_id = ${by.tenantId} and event.assignment_id = given."assignmentId")), ${by.personId}, given.details
    from json_to_recordset(${JSON.stringify(events)}::json) as given(id uuid, "assignmentId" uuid, details jsonb)`.execute(
    trx,
  )
}
