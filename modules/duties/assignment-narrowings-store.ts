import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { startOfDayInVietnam } from '../../platform/db/vietnam-day.ts'
import type { AssignmentFilter } from './assignment-filter.ts'

export type Condition = RawBuilder<SqlBool>

/** The place and all that lies in it, as of the day the filter speaks of. */
const leadsStandingIn = ({ tenantId, placeId, today }: AssignmentFilter): Condition => sql`
  assignment.lead_organization_id = any(array(
    with recursive inside(place_id) as (
      select ${placeId}::uuid
      union
      select version.place_id from inside join known_place_version version on version.parent_id = inside.place_id
      where coalesce(version.valid_from, '-infinity') <= ${today}::date and coalesce(version.valid_to, 'infinity') > ${today}::date)
    select seated.id from inside join organization seated on seated.tenant_id = ${tenantId} and seated.place_id = inside.place_id))`

/** Leads of exactly this place; null: of no place known. */
const leadsSeatedAt = (tenantId: string, placeId: string | null): Condition => sql`
  assignment.lead_organization_id = any(array(select seated.id from organization seated
    where seated.tenant_id = ${tenantId} and seated.place_id is not distinct from ${placeId}::uuid))`

function absence({ tenantId, without }: AssignmentFilter): Condition[] {
  if (without === 'field') return [sql`assignment.field is null`]
  if (without === 'leader') return [sql`assignment.leader_person_id is null`]
  return without === 'place' ? [leadsSeatedAt(tenantId, null)] : []
}

function shapeCondition({ tenantId, shape, partsLedBy }: AssignmentFilter): Condition[] {
  if (shape === 'all') return []
  if (shape === 'given') return [sql`assignment.shape in ('whole', 'series')`]
  if (shape !== 'counted') return [sql`assignment.shape = ${shape}`]
  if (partsLedBy.length === 0) return [sql`assignment.counts`]
  return [
    sql`(assignment.counts or assignment.shape = 'part' and assignment.tenant_id = ${tenantId}
      and assignment.lead_organization_id = any(${partsLedBy}::uuid[]))`,
  ]
}

function dayConditions({ deadline, assigned }: AssignmentFilter): Condition[] {
  const startOf = (day: string) => startOfDayInVietnam(sql`${day}::date`)
  const startAfter = (day: string) => startOfDayInVietnam(sql`(${day}::date + 1)`)
  return [
    ...(deadline.from ? [sql<SqlBool>`assignment.deadline_sort >= ${deadline.from}::date`] : []),
    ...(deadline.to ? [sql<SqlBool>`assignment.deadline_sort <= ${deadline.to}::date`] : []),
    // Without an end of the days asked for, what has no deadline would count as due at the end of time.
    ...(deadline.from && !deadline.to ? [sql<SqlBool>`assignment.deadline_sort < 'infinity'`] : []),
    ...(assigned.from ? [sql<SqlBool>`assignment.assigned_at >= ${startOf(assigned.from)}`] : []),
    ...(assigned.to ? [sql<SqlBool>`assignment.assigned_at < ${startAfter(assigned.to)}`] : []),
  ]
}

/** Conditions over `assignment` beside who may see it, state and class: each narrows, and all combine. */
export const narrowings = (filter: AssignmentFilter): Condition[] => [
  ...shapeCondition(filter),
  ...dayConditions(filter),
  ...absence(filter),
  ...(filter.seatPlaceId ? [leadsSeatedAt(filter.tenantId, filter.seatPlaceId)] : []),
  ...(filter.field ? [sql<SqlBool>`assignment.field = ${filter.field}`] : []),
  ...(filter.leaderPersonId ? [sql<SqlBool>`assignment.leader_person_id = ${filter.leaderPersonId}`] : []),
  ...(filter.placeId ? [leadsStandingIn(filter)] : []),
  ...(filter.urgency ? [sql<SqlBool>`assignment.urgency = ${filter.urgency}`] : []),
  ...(filter.parentId ? [sql<SqlBool>`assignment.parent_assignment_id = ${filter.parentId}`] : []),
  ...(filter.escalation ? [sql<SqlBool>`assignment.escalation >= ${filter.escalation}`] : []),
  ...(filter.watchedBy
    ? [
        sql<SqlBool>`assignment.id = any(array(select watched.assignment_id from watching watched
          where watched.tenant_id = ${filter.tenantId} and watched.person_id = ${filter.watchedBy}))`,
      ]
    : []),
]
