import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { dayInVietnam } from '../../../platform/db/vietnam-day.ts'
import { organizationJson, summaryColumnsOf } from '../assignment-columns-store.ts'
import type { RelatedRow } from '../assignment-page-store.ts'
import type { Recurrence } from '../assignment-row.ts'

export type SeriesRow = {
  id: string
  ordinal: number
  text: string
  leadOrganizationId: string
  recurrence: Recurrence
  /** day of the period, such as 20 in "trước ngày 20 hằng tháng" */
  day: number | null
  /** the day from which on periods are owed: given, taken up again or reopened (yyyy-mm-dd) */
  since: string
  /** last day of the period opened last */
  openedTo: string | null
}

/** Series at work whose lead lives on `day`, locked, by id from `after` on. */
export async function lockRunningSeries(
  trx: Trx,
  tenantId: string,
  day: string,
  after: string | null,
  limit: number,
): Promise<SeriesRow[]> {
  const { rows } = await sql<SeriesRow>`
    select series.id, duty.ordinal, duty.text, series.lead_organization_id as "leadOrganizationId",
      series.deadline_recurrence as recurrence, series.deadline_day as day,
      (select max(opened.period_to) from assignment opened where opened.tenant_id = series.tenant_id
        and opened.parent_assignment_id = series.id and opened.shape = 'instance') as "openedTo",
      greatest(${dayInVietnam(sql`series.assigned_at`)}, (
        select max(${dayInVietnam(sql`event.at`)}) from assignment_event event where event.tenant_id = series.tenant_id
          and event.assignment_id = series.id and event.kind in ('resumed', 'reopened'))) as since
    from assignment series
    join duty on duty.tenant_id = series.tenant_id and duty.id = series.duty_id
    join organization lead on lead.tenant_id = series.tenant_id and lead.id = series.lead_organization_id
      and (lead.valid_to is null or lead.valid_to > ${day}::date)
    where series.tenant_id = ${tenantId} and series.shape = 'series' and series.deadline_recurrence is not null
      and series.stage in ('awaiting_acknowledgement', 'in_progress')
      and ${after === null ? sql`true` : sql`series.id > ${after}`}
    order by series.id limit ${limit} for update of series`.execute(trx)
  return rows
}

export type NewInstance = {
  id: string
  eventId: string
  seriesEventId: string
  seriesId: string
  from: string
  to: string
  dueOn: string
}

/** Opens instances with terms and helpers of their series; answers the ids of those that were not there yet. */
export async function insertInstances(
  trx: Trx,
  tenantId: string,
  at: Date,
  instances: readonly NewInstance[],
): Promise<string[]> {
  if (instances.length === 0) return []
  const given = sql`json_to_recordset(${JSON.stringify(instances)}::json) as given(id uuid, "eventId" uuid,
    "seriesEventId" uuid, "seriesId" uuid, "from" date, "to" date, "dueOn" date)`
  const { rows } = await sql<{ id: string }>`
    insert into assignment (tenant_id, id, duty_id, directive_id, lead_organization_id, first_lead_organization_id, product,
      deadline_kind, deadline_on, original_deadline_on, assigned_at, stage, stage_since, shape, parent_assignment_id,
      period_from, period_to, field, leader_person_id)
    select series.tenant_id, given.id, series.duty_id, series.directive_id, series.lead_organization_id,
      series.lead_organization_id, series.product, 'date', given."dueOn", given."dueOn", ${at}, 'awaiting_acknowledgement',
      ${at}, 'instance', series.id, given."from", given."to", series.field, series.leader_person_id
    from ${given} join assignment series on series.tenant_id = ${tenantId} and series.id = given."seriesId"
    on conflict do nothing returning id`.execute(trx)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return ids
  const opened = sql`${given} join assignment made on made.tenant_id = ${tenantId} and made.id = given.id and made.id = any(${ids}::uuid[])`
  await sql`
    insert into assignment_coordinator (tenant_id, assignment_id, position, organization_id, mention)
    select ${tenantId}, given.id, helped.position, helped.organization_id, helped.mention
    from ${opened}
    join assignment_coordinator helped on helped.tenant_id = ${tenantId} and helped.assignment_id = given."seriesId"`.execute(
    trx,
  )
  // In the name of whoever gave the series; after its last event, whatever the clocks of several machines say.
  await sql`
    insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id, actor_organization_id, details)
    select ${tenantId}, told.id, told.assignment_id, told.kind,
      greatest(${at}::timestamptz, (select max(event.at) + interval '1 millisecond' from assignment_event event
        where event.tenant_id = ${tenantId} and event.assignment_id = told.assignment_id)),
      giver.actor_person_id, giver.actor_organization_id, told.details
    from ${opened}
    cross join lateral (select event.actor_person_id, event.actor_organization_id from assignment_event event
      where event.tenant_id = ${tenantId} and event.assignment_id = given."seriesId" order by event.at, event.id limit 1) giver
    cross join lateral (values
      (given."eventId", given.id, 'assigned', '{}'::jsonb),
      (given."seriesEventId", given."seriesId", 'instance_opened',
        jsonb_build_object('partId', given.id, 'dueOn', given."dueOn"))) told(id, assignment_id, kind, details)`.execute(
    trx,
  )
  return ids
}

/** What a series has open with an agency, in the order in which it is locked; what waits for the office is judged as theirs. */
export async function findOpenInstancesOf(
  trx: Trx,
  tenantId: string,
  seriesId: string,
  leadOrganizationId: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from assignment where tenant_id = ${tenantId} and parent_assignment_id = ${seriesId} and shape = 'instance'
      and lead_organization_id = ${leadOrganizationId} and stage in ('awaiting_acknowledgement', 'in_progress', 'paused')
    order by id`.execute(trx)
  return rows.map(({ id }) => id)
}

export type InstanceRow = RelatedRow & { from: string; to: string }

/** Instances of a series, the latest period first. */
export async function listInstanceRows(
  trx: Trx,
  tenantId: string,
  seriesId: string,
  limit: number,
  before: readonly [from: string, id: string] | null,
): Promise<InstanceRow[]> {
  const { rows } = await sql<InstanceRow>`
    select instance.id, ${organizationJson('lead')} as lead, instance.period_from as "from", instance.period_to as "to",
      instance.deadline_kind as "deadlineKind", instance.deadline_on as "deadlineOn", ${summaryColumnsOf('instance')}
    from assignment instance
    join organization lead on lead.tenant_id = instance.tenant_id and lead.id = instance.lead_organization_id
    where instance.tenant_id = ${tenantId} and instance.parent_assignment_id = ${seriesId} and instance.shape = 'instance'
      and ${before === null ? sql`true` : sql`(instance.period_from, instance.id) < (${before[0]}::date, ${before[1]}::uuid)`}
    order by instance.period_from desc, instance.id desc limit ${limit}`.execute(trx)
  return rows
}
