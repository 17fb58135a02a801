import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** The day the tally stands at, and how many changes wait to be folded (no more than `most` are looked at). */
export async function findTallyDay(
  trx: Trx,
  tenantId: string,
  most: number,
): Promise<{ onDate: string; waiting: number } | undefined> {
  const { rows } = await sql<{ onDate: string; waiting: number }>`
    select tally_day.on_date as "onDate", (select count(*)::integer from (
      select from tally_change where tally_change.tenant_id = ${tenantId} limit ${most}) change) as waiting
    from tally_day where tally_day.tenant_id = ${tenantId}`.execute(trx)
  return rows[0]
}

/** Waits until nobody is changing what is counted, and keeps them waiting; answers the day the tally stands at. */
export async function lockTallyDay(trx: Trx, tenantId: string, today: string): Promise<string | undefined> {
  const added = await sql`insert into tally_day (tenant_id, on_date) values (${tenantId}, ${today}::date)
    on conflict do nothing`.execute(trx)
  const { rows } = await sql<{ onDate: string }>`
    select on_date as "onDate" from tally_day where tenant_id = ${tenantId} for update`.execute(trx)
  return added.numAffectedRows ? undefined : rows[0]?.onDate
}

export async function setTallyDay(trx: Trx, tenantId: string, today: string): Promise<void> {
  await sql`update tally_day set on_date = ${today}::date where tenant_id = ${tenantId}`.execute(trx)
}

const relationOn = (day: string) => sql`relation_of(assignment.stage, assignment.deadline_on, assignment.completed_on,
  assignment.proposed_on, assignment.paused_on, ${day}::date)`

/** What became late or near between two days, or no longer is when the second is earlier, from ranges of an index. */
export async function appendDaysPassed(trx: Trx, tenantId: string, from: string, to: string): Promise<void> {
  const [first, last] = from < to ? [from, to] : [to, from]
  await sql`
    insert into tally_change (tenant_id, lead_organization_id, directive_id, field, leader_person_id, half_month, stage,
      relation, count, extensions, returns)
    select assignment.tenant_id, assignment.lead_organization_id, assignment.directive_id, assignment.field,
      assignment.leader_person_id, half_month_of(assignment.deadline_on, assignment.assigned_at), assignment.stage, side.relation,
      sum(side.sign), sum(side.sign * assignment.extension_count), sum(side.sign * assignment.return_count)
    from assignment
    cross join lateral (values (-1, ${relationOn(from)}), (1, ${relationOn(to)})) side (sign, relation)
    where assignment.tenant_id = ${tenantId} and assignment.counts and assignment.attention in (0, 1, 2)
      and assignment.deadline_sort between ${first}::date and ${last}::date + 7
      and ${relationOn(from)} <> ${relationOn(to)}
    group by 1, 2, 3, 4, 5, 6, 7, 8`.execute(trx)
}

/** Adds waiting changes to the tally; those that somebody else is adding are left to them. */
export async function foldChanges(trx: Trx, tenantId: string, most: number): Promise<void> {
  await sql`select from tally_day where tenant_id = ${tenantId} for share`.execute(trx)
  await sql`
    with taken as (
      delete from tally_change where tenant_id = ${tenantId} and id = any(array(
        select id from tally_change where tenant_id = ${tenantId} limit ${most} for update skip locked))
      returning *)
    insert into assignment_tally (tenant_id, dimension, key, half_month, stage, relation, count, extensions, returns)
    select taken.tenant_id, grain.dimension, grain.key, span.half_month, taken.stage, taken.relation,
      sum(taken.count), sum(taken.extensions), sum(taken.returns)
    from taken ${grainsOfChange('taken')} ${spans(sql`taken.half_month`)}
    group by 1, 2, 3, 4, 5, 6
    having sum(taken.count) <> 0 or sum(taken.extensions) <> 0 or sum(taken.returns) <> 0
    order by 1, 2, 4, 3, 5, 6
    on conflict (tenant_id, dimension, half_month, key, stage, relation) do update set count = assignment_tally.count + excluded.count,
      extensions = assignment_tally.extensions + excluded.extensions, returns = assignment_tally.returns + excluded.returns`.execute(
    trx,
  )
}

const facts = (table: string) => {
  const row = sql.ref(table)
  return sql`(values ('lead', ${row}.lead_organization_id::text), ('directive', ${row}.directive_id::text),
    ('field', coalesce(${row}.field, '')), ('leader', coalesce(${row}.leader_person_id::text, ''))) fact (dimension, key)`
}
const grains = (table: string) => sql`cross join lateral (select dimension, key from ${facts(table)}) grain`
/** A change without a lead tells of duties, not of assignments. */
const grainsOfChange = (table: string) => sql`cross join lateral (
    select dimension, key from ${facts(table)} where ${sql.ref(table)}.lead_organization_id is not null
    union all select 'duty', '' where ${sql.ref(table)}.lead_organization_id is null) grain`
const spans = (half: ReturnType<typeof sql>) => sql`cross join lateral (
    select ${half} as half_month where ${half} <> 'infinity' union all select 'infinity') span`

const isCounted = sql`assignment.counts and assignment.stage not in ('cancelled', 'recalled')`

/** Every group counted anew, as of a day. */
const recounted = (tenantId: string, day: string) => sql`
  select assignment.tenant_id, grain.dimension, grain.key, span.half_month, assignment.stage, ${relationOn(day)} as relation,
    count(*)::integer as count, sum(assignment.extension_count)::integer as extensions,
    sum(assignment.return_count)::integer as returns
  from assignment ${grains('assignment')} ${spans(sql`half_month_of(assignment.deadline_on, assignment.assigned_at)`)}
  where assignment.tenant_id = ${tenantId} and assignment.counts
  group by 1, 2, 3, 4, 5, 6
  union all
  select assignment.tenant_id, 'duty', '', 'infinity', 'in_progress', 'undated', count(distinct assignment.duty_id)::integer, 0, 0
  from assignment where assignment.tenant_id = ${tenantId} and ${isCounted} group by 1`

/** Throws the tally away and counts anew; the caller holds the day. */
export async function recount(trx: Trx, tenantId: string, day: string): Promise<void> {
  await sql`delete from tally_change where tenant_id = ${tenantId}`.execute(trx)
  await sql`delete from assignment_tally where tenant_id = ${tenantId}`.execute(trx)
  await sql`delete from counted_duty where tenant_id = ${tenantId}`.execute(trx)
  await sql`insert into assignment_tally (tenant_id, dimension, key, half_month, stage, relation, count, extensions, returns)
    select * from (${recounted(tenantId, day)}) counted order by dimension, half_month, key`.execute(trx)
  await sql`insert into counted_duty (tenant_id, duty_id, assignments)
    select assignment.tenant_id, assignment.duty_id, count(*) from assignment
    where assignment.tenant_id = ${tenantId} and ${isCounted} group by 1, 2`.execute(trx)
}

export type TallyFault = { dimension: string; key: string; halfMonth: string; stage: string; relation: string }

/** Groups in which the tally, with the changes that wait, says otherwise than a recount on its day; in one statement. */
export async function listTallyFaults(trx: Trx, tenantId: string, day: string, most: number): Promise<TallyFault[]> {
  const { rows } = await sql<TallyFault>`
    with stored as (
      select dimension, key, half_month, stage, relation, sum(count) as count, sum(extensions) as extensions, sum(returns) as returns
      from (
        select dimension, key, half_month, stage, relation, count, extensions, returns
        from assignment_tally where tenant_id = ${tenantId}
        union all
        select grain.dimension, grain.key, span.half_month, change.stage, change.relation, change.count, change.extensions,
          change.returns
        from tally_change change ${grainsOfChange('change')} ${spans(sql`change.half_month`)} where change.tenant_id = ${tenantId}) part
      group by 1, 2, 3, 4, 5
      having sum(count) <> 0 or sum(extensions) <> 0 or sum(returns) <> 0)
    select dimension, key, half_month as "halfMonth", stage, relation
    from stored full join (${recounted(tenantId, day)}) counted using (dimension, key, half_month, stage, relation)
    where (stored.count, stored.extensions, stored.returns)
      is distinct from (counted.count, counted.extensions, counted.returns)
    order by 1, 2, 3, 4, 5 limit ${most}`.execute(trx)
  return rows
}
