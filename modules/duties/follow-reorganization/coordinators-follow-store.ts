import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { SourcePage } from '../../reorganizations/index.ts'
import { afterRow, inOrder } from './assignments-follow-store.ts'

export type CoordinatorRow = { position: number; organizationId: string; mention: string }

export type Helped = { sourceId: string; assignmentId: string }

/** The next open assignments in which agencies whose work passes on coordinate, locked: one row for each such agency. */
export async function lockHelped(trx: Trx, tenantId: string, page: SourcePage, limit: number): Promise<Helped[]> {
  const { rows } = await sql<Helped>`
    select source.id as "sourceId", helped.id as "assignmentId"
    from ${inOrder(page.ids)} cross join lateral (
      select assignment.id from assignment_coordinator coordinator
      join assignment on assignment.tenant_id = ${tenantId} and assignment.id = coordinator.assignment_id and assignment.attention < 2
      where coordinator.tenant_id = ${tenantId} and coordinator.organization_id = source.id
        and ${afterRow(page, sql`coordinator.assignment_id`)}
      order by coordinator.assignment_id limit ${limit} for update of assignment) helped
    order by source.id, helped.id limit ${limit}`.execute(trx)
  return rows
}

export type Coordinated = { id: string; lastPosition: number; coordinators: CoordinatorRow[] }

/** All coordinators of these assignments in their order, and the highest position taken. */
export async function findCoordinated(trx: Trx, tenantId: string, ids: readonly string[]): Promise<Coordinated[]> {
  const { rows } = await sql<Coordinated>`
    select assignment_id as id, max(position) as "lastPosition",
      json_agg(json_build_object('position', position, 'organizationId', organization_id, 'mention', mention) order by position)
        as coordinators
    from assignment_coordinator where tenant_id = ${tenantId} and assignment_id = any(${[...ids]}::uuid[])
    group by assignment_id order by assignment_id`.execute(trx)
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
