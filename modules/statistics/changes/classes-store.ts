import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { type AssignmentFilter, type DutyEventKind, filterCondition, type Stage } from '../../duties/index.ts'

/** Events that tell where an assignment is counted; the rest is left where it lies. */
const telling = [
  'assigned',
  'instance_opened',
  'acknowledged',
  'completion_proposed',
  'completion_withdrawn',
  'completion_accepted',
  'completion_returned',
  'deadline_changed',
  'extension_granted',
  'lead_changed',
  'cancelled',
  'recalled',
  'paused',
  'resumed',
  'reopened',
] as const satisfies readonly DutyEventKind[]

const tellingKinds = sql`event.kind in (${sql.join(telling.map((kind) => sql.lit(kind)))})`
const relationOn = (day: string) => sql`relation_of(assignment.stage, assignment.deadline_on, assignment.completed_on,
  assignment.proposed_on, assignment.paused_on, ${day}::date)`

export type MovedRow = {
  id: string
  stage: Stage
  relation: 'undated' | 'ahead' | 'near' | 'late'
  firstLeadOrganizationId: string
  firstDeadlineOn: string | null
  assignedAt: Date
  events: { kind: string; at: string; details: unknown }[]
}

/** A page of assignments something telling happened to since a moment: how they stand today, and what happened before it. */
export async function listMoved(
  trx: Trx,
  filter: AssignmentFilter,
  cut: Date,
  after: string | null,
  limit: number,
): Promise<MovedRow[]> {
  const { rows } = await sql<MovedRow>`
    with moved as materialized (
      select distinct event.assignment_id as id from assignment_event event
      where event.tenant_id = ${filter.tenantId} and event.at >= ${cut} and ${tellingKinds})
    select assignment.id, assignment.stage, ${relationOn(filter.today)} as relation,
      assignment.first_lead_organization_id as "firstLeadOrganizationId",
      assignment.original_deadline_on as "firstDeadlineOn", assignment.assigned_at as "assignedAt",
      (select coalesce(json_agg(json_build_object('kind', event.kind, 'at', event.at, 'details', event.details)
          order by event.at, event.id), '[]')
        from assignment_event event where event.tenant_id = assignment.tenant_id and event.assignment_id = assignment.id
          and event.at < ${cut} and ${tellingKinds}) as events
    from moved join assignment on assignment.tenant_id = ${filter.tenantId} and assignment.id = moved.id
    where ${filterCondition(filter)} ${after === null ? sql`` : sql`and assignment.id > ${after}::uuid`}
    order by assignment.id limit ${limit}`.execute(trx)
  return rows
}

export type PassedRow = { stage: Stage; then: MovedRow['relation']; now: MovedRow['relation']; count: number }

/** Of what nothing happened to since a moment: whose deadline the days since then have passed or brought near. */
export async function countPassed(trx: Trx, filter: AssignmentFilter, day: string, cut: Date): Promise<PassedRow[]> {
  const { rows } = await sql<PassedRow>`
    select assignment.stage, ${relationOn(day)} as then, ${relationOn(filter.today)} as now, count(*)::integer as count
    from assignment
    where ${filterCondition(filter)} and assignment.attention in (0, 1, 2)
      and assignment.deadline_sort between ${day}::date and ${filter.today}::date + 7
      and ${relationOn(day)} <> ${relationOn(filter.today)}
      and not exists (select from assignment_event event where event.tenant_id = assignment.tenant_id
        and event.assignment_id = assignment.id and event.at >= ${cut} and ${tellingKinds})
    group by 1, 2, 3`.execute(trx)
  return rows
}
