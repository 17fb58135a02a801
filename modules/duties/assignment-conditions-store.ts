import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { AssignmentFilter, ClassFilter, StateFilter } from './assignment-filter.ts'
import { agencyEventKinds } from './rules/duty-event.ts'
import { dueSoonDays } from './rules/duty-state.ts'

export type Condition = RawBuilder<SqlBool>

const allOf = (conditions: readonly Condition[]): Condition => sql<SqlBool>`(${sql.join(conditions, sql` and `)})`

/**
 * `rules/duty-state.ts` said over stored columns, so that the indexes serve; a test holds the two against each other.
 * attention: 0 the agency's turn, 1 the office's, 2 completed, 3 cancelled. deadline_sort: the deadline, or infinity.
 */
export function stateCondition(state: StateFilter, today: string): Condition {
  const day = sql`${today}::date`
  const dayAfterNext = sql`(${today}::date + ${dueSoonDays}::integer)`
  const conditions: Record<StateFilter, Condition> = {
    open: sql`assignment.attention < 2`,
    red: sql`assignment.attention < 2 and assignment.deadline_sort < ${day}
      and (assignment.attention = 0 or assignment.proposed_on > assignment.deadline_on)`,
    overdue: sql`assignment.attention = 0 and assignment.deadline_sort < ${day}`,
    next_7_days: sql`assignment.attention = 0 and assignment.deadline_sort between ${day} and ${dayAfterNext}`,
    returned: sql`assignment.attention = 0 and assignment.return_count > 0`,
    due_soon: sql`assignment.attention = 0 and assignment.stage = 'in_progress'
      and assignment.deadline_sort between ${day} and ${dayAfterNext}`,
    awaiting_confirmation: sql`assignment.attention = 1`,
    awaiting_acknowledgement: sql`assignment.attention = 0 and assignment.stage = 'awaiting_acknowledgement'
      and assignment.deadline_sort >= ${day}`,
    on_time: sql`assignment.attention = 0 and assignment.stage = 'in_progress'
      and assignment.deadline_sort > ${dayAfterNext} and assignment.deadline_sort < 'infinity'`,
    no_deadline: sql`assignment.attention = 0 and assignment.stage = 'in_progress' and assignment.deadline_sort = 'infinity'`,
    completed_on_time: sql`assignment.attention = 2 and assignment.completed_on <= assignment.deadline_on`,
    completed_late: sql`assignment.attention = 2 and assignment.completed_on > assignment.deadline_on`,
    completed_no_deadline: sql`assignment.attention = 2 and assignment.deadline_sort = 'infinity'`,
    cancelled: sql`assignment.attention = 3`,
  }
  return sql<SqlBool>`(${conditions[state]})`
}

function classCondition(name: ClassFilter, today: string): Condition {
  const conditions: Record<ClassFilter, Condition> = {
    completed_on_time: stateCondition('completed_on_time', today),
    completed_late: stateCondition('completed_late', today),
    in_progress_overdue: stateCondition('red', today),
    in_progress_on_time: sql`assignment.attention < 2
      and coalesce(assignment.proposed_on, ${today}::date) <= assignment.deadline_on`,
    no_deadline: sql`assignment.attention < 3 and assignment.deadline_sort = 'infinity'`,
    completed: sql`assignment.attention = 2 and assignment.deadline_on is not null`,
    completed_or_overdue: sql`assignment.deadline_on is not null
      and (assignment.attention = 2 or ${stateCondition('red', today)})`,
  }
  return sql<SqlBool>`(${conditions[name]})`
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
    where gathered.tenant_id = ${tenantId} and ${among(sql`gathered.focal_organization_id`, ids)})))`

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

const likePattern = (words: string) => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** Without a state asked for, what was cancelled is left out, so that a number and its list agree. */
const counted = ({ withCancelled }: AssignmentFilter): Condition[] =>
  withCancelled ? [] : [sql`assignment.attention < 3`]

/** The whole filter as one condition over `assignment` (and `duty`, when words are searched). */
export const filterCondition = (filter: AssignmentFilter): Condition =>
  allOf([
    sql`assignment.tenant_id = ${filter.tenantId}`,
    ...(filter.visibleTo ? [visibleTo(filter.tenantId, filter.visibleTo)] : []),
    ...partCondition(filter),
    ...(filter.directiveId ? [sql<SqlBool>`assignment.directive_id = ${filter.directiveId}`] : []),
    ...(filter.state ? [stateCondition(filter.state, filter.today)] : counted(filter)),
    ...(filter.class ? [classCondition(filter.class, filter.today)] : []),
    ...(filter.words ? [sql<SqlBool>`duty.text ilike ${likePattern(filter.words)}`] : []),
  ])

/** True when this person acted on the assignment in the name of an agency; `limit` keeps it a look-up by assignment. */
export const didTheWork = (personId: string): Condition => sql`coalesce((select true from assignment_event work
  where work.tenant_id = assignment.tenant_id and work.assignment_id = assignment.id
    and work.actor_person_id = ${personId} and work.kind in (${sql.join([...agencyEventKinds])}) limit 1), false)`
