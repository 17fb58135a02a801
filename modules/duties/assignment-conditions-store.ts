import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { startOfDayInVietnam } from '../../platform/db/vietnam-day.ts'
import type { AssignmentFilter, ClassFilter, StateFilter } from './assignment-filter.ts'
import { type Condition, narrowings } from './assignment-narrowings-store.ts'
import { wordConditions } from './assignment-words-store.ts'
import { agencyEventKinds } from './rules/duty-event.ts'
import { dueSoonDays } from './rules/duty-state.ts'

export type { Condition } from './assignment-narrowings-store.ts'

const allOf = (conditions: readonly Condition[]): Condition => sql<SqlBool>`(${sql.join(conditions, sql` and `)})`

/**
 * `rules/duty-state.ts` said over stored columns, so that the indexes serve; a test holds the two against each other.
 * attention: 0 the agency's turn, 1 the office's or paused, 2 completed, 3 cancelled or recalled. deadline_sort: the deadline, or infinity.
 */
export function stateCondition(state: StateFilter, today: string): Condition {
  const day = sql`${today}::date`
  const dayAfterNext = sql`(${today}::date + ${dueSoonDays}::integer)`
  const conditions: Record<StateFilter, Condition> = {
    open: sql`assignment.attention < 2`,
    red: sql`assignment.attention < 2 and assignment.deadline_sort < ${day}
      and (assignment.attention = 0 or coalesce(assignment.proposed_on, assignment.paused_on) > assignment.deadline_on)`,
    overdue: sql`assignment.attention = 0 and assignment.deadline_sort < ${day}`,
    next_7_days: sql`assignment.attention = 0 and assignment.deadline_sort between ${day} and ${dayAfterNext}`,
    returned: sql`assignment.attention = 0 and assignment.return_count > 0`,
    request_waiting: sql`assignment.attention < 2 and assignment.open_request is not null`,
    waiting_contribution: sql`assignment.attention = 0 and assignment.contribution_due_on < ${day}`,
    due_soon: sql`assignment.attention = 0 and assignment.stage = 'in_progress'
      and assignment.deadline_sort between ${day} and ${dayAfterNext}`,
    awaiting_confirmation: sql`assignment.attention = 1 and assignment.stage = 'awaiting_confirmation'`,
    paused: sql`assignment.attention = 1 and assignment.stage = 'paused'`,
    awaiting_acknowledgement: sql`assignment.attention = 0 and assignment.stage = 'awaiting_acknowledgement'
      and assignment.deadline_sort >= ${day}`,
    on_time: sql`assignment.attention = 0 and assignment.stage = 'in_progress'
      and assignment.deadline_sort > ${dayAfterNext} and assignment.deadline_sort < 'infinity'`,
    no_deadline: sql`assignment.attention = 0 and assignment.stage = 'in_progress' and assignment.deadline_sort = 'infinity'`,
    completed_on_time: sql`assignment.attention = 2 and assignment.completed_on <= assignment.deadline_on`,
    completed_late: sql`assignment.attention = 2 and assignment.completed_on > assignment.deadline_on`,
    completed_no_deadline: sql`assignment.attention = 2 and assignment.deadline_sort = 'infinity'`,
    cancelled: sql`assignment.attention = 3 and assignment.stage = 'cancelled'`,
    recalled: sql`assignment.attention = 3 and assignment.stage = 'recalled'`,
  }
  return sql<SqlBool>`(${conditions[state]})`
}

function classCondition(name: ClassFilter, today: string): Condition {
  const conditions: Record<ClassFilter, Condition> = {
    completed_on_time: stateCondition('completed_on_time', today),
    completed_late: stateCondition('completed_late', today),
    in_progress_overdue: stateCondition('red', today),
    in_progress_on_time: sql`assignment.attention < 2
      and coalesce(assignment.proposed_on, assignment.paused_on, ${today}::date) <= assignment.deadline_on`,
    no_deadline: sql`assignment.attention < 3 and assignment.deadline_sort = 'infinity'`,
    completed: sql`assignment.attention = 2 and assignment.deadline_on is not null`,
    completed_or_overdue: sql`assignment.deadline_on is not null
      and (assignment.attention = 2 or ${stateCondition('red', today)})`,
  }
  return sql<SqlBool>`(${conditions[name]})`
}

/** Due within these days, or without a deadline and given within them; every arm names an index's columns. */
export function countedIn({ from, to }: { from: string | null; to: string | null }): Condition {
  const first = sql`${from ?? '-infinity'}::date`
  const last = to === null ? sql`'infinity'::date` : sql`${to}::date`
  return sql`((assignment.attention in (0, 1, 2, 3) and assignment.deadline_sort between ${first} and ${last}
      and assignment.deadline_on is not null)
    or (assignment.deadline_on is null and assignment.assigned_at >= ${startOfDayInVietnam(first)}
      and assignment.assigned_at < ${to === null ? last : startOfDayInVietnam(sql`(${to}::date + 1)`)}))`
}

/** Ids are validated UUIDs from postings or a parsed query. */
const among = (column: RawBuilder<unknown>, ids: readonly string[]): Condition =>
  ids.length === 1 ? sql`${column} = ${ids[0]}::uuid` : sql`${column} = any(${[...ids]}::uuid[])`

const coordinatedBy = (tenantId: string, ids: readonly string[]): Condition => sql`assignment.id = any(array(
  select helped.assignment_id from assignment_coordinator helped
  where helped.tenant_id = ${tenantId} and ${among(sql`helped.organization_id`, ids)}))`

/**
 * What `maySeeAssignment` allows people of these agencies. The parts are arrays read once and joined by `or`,
 * so that PostgreSQL adds up three indexes instead of walking all assignments.
 */
export const visibleTo = (tenantId: string, ids: readonly string[]): Condition => sql`(
  ${among(sql`assignment.lead_organization_id`, ids)} or ${coordinatedBy(tenantId, ids)}
  or assignment.directive_id = any(array(select gathered.id from directive gathered
    where gathered.tenant_id = ${tenantId} and ${among(sql`gathered.focal_organization_id`, ids)}))
  or assignment.id = any(array(select part.id from assignment part
    join assignment whole on whole.tenant_id = part.tenant_id and whole.id = part.parent_assignment_id
    where part.tenant_id = ${tenantId} and part.shape = 'part' and ${among(sql`whole.lead_organization_id`, ids)})))`

function partCondition({ tenantId, part, organizationIds }: AssignmentFilter): Condition[] {
  if (organizationIds === null)
    return part === 'coordinate'
      ? [
          sql`exists (select from assignment_coordinator helped
          where helped.tenant_id = ${tenantId} and helped.assignment_id = assignment.id)`,
        ]
      : []
  const led = among(sql`assignment.lead_organization_id`, organizationIds)
  if (part === 'lead') return [led]
  const helped = coordinatedBy(tenantId, organizationIds)
  return [part === 'coordinate' ? helped : sql<SqlBool>`(${led} or ${helped})`]
}

/** Without a state asked for, what was cancelled is left out, so that a number and its list agree. */
const counted = ({ withCancelled }: AssignmentFilter): Condition[] =>
  withCancelled ? [] : [sql`assignment.attention < 3`]

/** The whole filter as one condition over `assignment`. */
export const filterCondition = (filter: AssignmentFilter): Condition =>
  allOf([
    sql`assignment.tenant_id = ${filter.tenantId}`,
    ...(filter.visibleTo ? [visibleTo(filter.tenantId, filter.visibleTo)] : []),
    ...partCondition(filter),
    ...(filter.directiveId ? [sql<SqlBool>`assignment.directive_id = ${filter.directiveId}`] : []),
    ...(filter.state ? [stateCondition(filter.state, filter.today)] : counted(filter)),
    ...(filter.class ? [classCondition(filter.class, filter.today)] : []),
    ...(filter.countedFrom || filter.countedTo
      ? [countedIn({ from: filter.countedFrom ?? null, to: filter.countedTo ?? null })]
      : []),
    ...narrowings(filter),
    ...(filter.words ? wordConditions(filter.tenantId, filter.words) : []),
  ])

/** True when this person acted on the assignment in the name of an agency; `limit` keeps it a look-up by assignment. */
export const didTheWork = (personId: string): Condition => sql`coalesce((select true from assignment_event work
  where work.tenant_id = assignment.tenant_id and work.assignment_id = assignment.id
    and work.actor_person_id = ${personId} and work.kind in (${sql.join([...agencyEventKinds])})
    and not work.details ? 'takenOver' limit 1), false)`
