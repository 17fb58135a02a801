import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { dayInVietnam } from '../../../platform/db/vietnam-day.ts'
import { type Condition, countedIn, filterCondition } from '../assignment-conditions-store.ts'
import type { AssignmentFilter } from '../assignment-filter.ts'
import type { SplitSpan } from '../rules/split-span.ts'
import type { CountedSpan, TallyDimension, TallyGroup } from './tally-group.ts'

const keyColumns: Record<TallyDimension, string> = {
  lead: 'lead_organization_id',
  directive: 'directive_id',
  field: 'field',
  leader: 'leader_person_id',
}
const keyOf = (table: string, dimension: TallyDimension) =>
  sql`coalesce(${sql.ref(`${table}.${keyColumns[dimension]}`)}::text, '')`

const addedUp = (parts: readonly RawBuilder<unknown>[]) => sql<TallyGroup>`
  select key, stage, relation, sum(count)::integer as count, sum(extensions)::integer as extensions,
    sum(returns)::integer as returns
  from (${sql.join(parts, sql` union all `)}) part
  group by key, stage, relation having sum(count) <> 0`

/** What the tally says of whole halves of months, with the changes that wait. null: all together. */
const fromTally = (tenantId: string, dimension: TallyDimension, halves: CountedSpan | null) => {
  const within = halves ? sql`between ${halves.from}::date and ${halves.to}::date` : null
  return [
    sql`select key, stage, relation, count, extensions, returns from assignment_tally
      where tenant_id = ${tenantId} and dimension = ${dimension} and half_month ${within ?? sql`= 'infinity'`}`,
    sql`select ${keyOf('tally_change', dimension)}, stage, relation, count, extensions, returns from tally_change
      where tenant_id = ${tenantId} and lead_organization_id is not null ${within ? sql`and half_month ${within}` : sql``}`,
  ]
}

const fromAssignments = (dimension: TallyDimension, today: string, condition: Condition) => sql`
  select ${keyOf('assignment', dimension)} as key, assignment.stage,
    relation_of(assignment.stage, assignment.deadline_on, assignment.completed_on, assignment.proposed_on,
      assignment.paused_on, ${today}::date) as relation,
    count(*)::integer as count, sum(assignment.extension_count)::integer as extensions,
    sum(assignment.return_count)::integer as returns
  from assignment where assignment.counts and ${condition}
  group by 1, 2, 3`

/**
 * Groups of the whole province from the tally, the days at the edges from the assignments themselves.
 * @param span null: everything
 */
export async function listTallyGroups(
  trx: Trx,
  tenantId: string,
  dimension: TallyDimension,
  span: SplitSpan | null,
  today: string,
): Promise<TallyGroup[]> {
  const edges = (span?.edges ?? []).map((edge) =>
    fromAssignments(dimension, today, sql`assignment.tenant_id = ${tenantId} and ${countedIn(edge)}`),
  )
  const whole = span === null || span.halves ? fromTally(tenantId, dimension, span?.halves ?? null) : []
  const { rows } = await addedUp([...whole, ...edges]).execute(trx)
  return rows
}

/** The same groups counted over the assignments a filter lets through, for who may not see the whole province. */
export async function listFilteredGroups(
  trx: Trx,
  filter: AssignmentFilter,
  dimension: TallyDimension,
): Promise<TallyGroup[]> {
  const { rows } = await addedUp([fromAssignments(dimension, filter.today, filterCondition(filter))]).execute(trx)
  return rows
}

/** How many duties of the whole province have assignments that count. */
export async function countTalliedDuties(trx: Trx, tenantId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(count), 0)::integer as count from (
      select count from assignment_tally where tenant_id = ${tenantId} and dimension = 'duty' and half_month = 'infinity'
      union all
      select count from tally_change where tenant_id = ${tenantId} and lead_organization_id is null) part`.execute(trx)
  return rows[0]?.count ?? 0
}

/** Since when the longest proposal of a key has waited for the office. */
export type OfficeWait = { key: string; earliest: string }

const waiting = sql`assignment.stage = 'awaiting_confirmation' and assignment.counts`
/** Over columns that the indexes of what waits hold, so that no assignment is read. */
const countedWithin = (span: CountedSpan | null) =>
  span
    ? sql`and coalesce(assignment.deadline_on, ${dayInVietnam(sql`assignment.assigned_at`)})
        between ${span.from}::date and ${span.to}::date`
    : sql``

/** Of these agencies: one step into an index for each, however many duties they have. */
export async function listLeadWaits(
  trx: Trx,
  tenantId: string,
  leadIds: readonly string[],
  span: CountedSpan | null,
): Promise<OfficeWait[]> {
  const { rows } = await sql<OfficeWait>`
    select lead.id::text as key, longest.proposed_on as earliest
    from unnest(${[...leadIds]}::uuid[]) lead (id)
    cross join lateral (
      select assignment.proposed_on from assignment
      where assignment.tenant_id = ${tenantId} and assignment.lead_organization_id = lead.id and ${waiting}
        and assignment.proposed_on is not null ${countedWithin(span)}
      order by assignment.proposed_on limit 1) longest`.execute(trx)
  return rows
}

/** Of every key of a dimension over the whole province. */
export async function listOfficeWaits(
  trx: Trx,
  tenantId: string,
  dimension: TallyDimension,
  span: CountedSpan | null,
): Promise<OfficeWait[]> {
  const { rows } = await sql<OfficeWait>`
    select ${keyOf('assignment', dimension)} as key, min(assignment.proposed_on) as earliest from assignment
    where assignment.tenant_id = ${tenantId} and ${waiting} and assignment.proposed_on is not null ${countedWithin(span)}
    group by 1`.execute(trx)
  return rows
}

/** The same over the assignments a filter lets through. */
export async function listFilteredWaits(
  trx: Trx,
  filter: AssignmentFilter,
  dimension: TallyDimension,
): Promise<OfficeWait[]> {
  const { rows } = await sql<OfficeWait>`
    select ${keyOf('assignment', dimension)} as key, min(assignment.proposed_on) as earliest from assignment
    where ${waiting} and assignment.proposed_on is not null and ${filterCondition(filter)} group by 1`.execute(trx)
  return rows
}

/** Since when the proposal has waited that the office has had longest. */
export async function findEarliestProposal(trx: Trx, tenantId: string): Promise<string | null> {
  const { rows } = await sql<{ earliest: string | null }>`
    select min(proposed_on) as earliest from assignment
    where tenant_id = ${tenantId} and ${waiting}`.execute(trx)
  return rows[0]?.earliest ?? null
}
