import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { organizationJson } from '../assignment-columns-store.ts'
import type { OrganizationRef } from '../assignment-row.ts'
import type { BulkAct, BulkRun } from './bulk-answer.ts'

/** A run as it is stored. */
export type BulkRunRow = Omit<BulkRun, 'startedAt' | 'finishedAt'> & {
  startedBy: string
  startedAt: Date
  finishedAt: Date | null
}

const runColumns = sql`id, parameters as act, state, total, done, refused, started_by as "startedBy",
  started_at as "startedAt", finished_at as "finishedAt"`

export type NewBulkItem = {
  assignmentId: string
  seenVersion: number
  formerLeadId: string
  toOn: string | null
  /** A sentence where it is refused at once. */
  refusal: string | null
}

/** Stores a run with what was chosen; what is refused at once is noted as such. */
export async function insertBulkRun(
  trx: Trx,
  tenantId: string,
  run: { id: string; act: BulkAct; startedBy: string; startedAt: Date },
  items: readonly NewBulkItem[],
): Promise<void> {
  const refused = items.filter(({ refusal }) => refusal !== null).length
  await sql`
    insert into bulk_run (tenant_id, id, action, parameters, state, total, refused, started_by, started_at)
    values (${tenantId}, ${run.id}, ${run.act.action}, ${JSON.stringify(run.act)}::jsonb, 'running', ${items.length}, ${refused},
      ${run.startedBy}, ${run.startedAt})`.execute(trx)
  await sql`
    insert into bulk_item (tenant_id, run_id, position, assignment_id, seen_version, former_lead_id, to_on, outcome, message)
    select ${tenantId}::uuid, ${run.id}::uuid, place, "assignmentId", "seenVersion", "formerLeadId", "toOn",
      case when refusal is not null then 'refused' end, refusal
    from json_to_recordset(${JSON.stringify(items.map((item, index) => ({ ...item, place: index + 1 })))}::json)
      as given(place integer, "assignmentId" uuid, "seenVersion" integer, "formerLeadId" uuid, "toOn" date, refusal text)`.execute(
    trx,
  )
}

export async function findBulkRun(trx: Trx, tenantId: string, runId: string): Promise<BulkRunRow | undefined> {
  const { rows } = await sql<BulkRunRow>`
    select ${runColumns} from bulk_run where tenant_id = ${tenantId} and id = ${runId}`.execute(trx)
  return rows[0]
}

/** Locks the run until the transaction ends. */
export async function lockBulkRun(trx: Trx, tenantId: string, runId: string): Promise<BulkRunRow | undefined> {
  const { rows } = await sql<BulkRunRow>`
    select ${runColumns} from bulk_run where tenant_id = ${tenantId} and id = ${runId} for update`.execute(trx)
  return rows[0]
}

export async function moveBulkRun(
  trx: Trx,
  tenantId: string,
  runId: string,
  state: BulkRunRow['state'],
  finishedAt: Date | null,
): Promise<void> {
  await sql`update bulk_run set state = ${state}, finished_at = ${finishedAt}
    where tenant_id = ${tenantId} and id = ${runId}`.execute(trx)
}

export type WaitingItem = { position: number; assignmentId: string; seenVersion: number; toOn: string | null }

/** The next items nothing became of yet. */
export async function findWaitingItems(
  trx: Trx,
  tenantId: string,
  runId: string,
  limit: number,
): Promise<WaitingItem[]> {
  const { rows } = await sql<WaitingItem>`
    select position, assignment_id as "assignmentId", seen_version as "seenVersion", to_on as "toOn" from bulk_item
    where tenant_id = ${tenantId} and run_id = ${runId} and outcome is null order by position limit ${limit}`.execute(
    trx,
  )
  return rows
}

/** Notes what became of an item, once; answers the state of its run, so that a wish to stop is heard between two items. */
export async function noteOutcome(
  trx: Trx,
  tenantId: string,
  runId: string,
  position: number,
  refusal: string | null,
): Promise<BulkRunRow['state'] | undefined> {
  const outcome = refusal === null ? 'done' : 'refused'
  const { rows } = await sql<{ state: BulkRunRow['state'] }>`
    with noted as (update bulk_item set outcome = ${outcome}, message = ${refusal}
      where tenant_id = ${tenantId} and run_id = ${runId} and position = ${position} and outcome is null returning outcome)
    update bulk_run set done = done + (select count(*) from noted where outcome = 'done'),
      refused = refused + (select count(*) from noted where outcome = 'refused')
    where tenant_id = ${tenantId} and id = ${runId} returning state`.execute(trx)
  return rows[0]?.state
}

/** Whether this person made a move of this kind on the assignment since a moment: what a broken-off run had done already. */
export async function findDoneSince(
  trx: Trx,
  tenantId: string,
  assignmentId: string,
  { kind, personId, since }: { kind: string; personId: string; since: Date },
): Promise<boolean> {
  const { rows } = await sql`
    select from assignment_event where tenant_id = ${tenantId} and assignment_id = ${assignmentId}
      and kind = ${kind} and actor_person_id = ${personId} and at >= ${since} limit 1`.execute(trx)
  return rows.length > 0
}

export type DoneAtAgency = { organizationId: string; count: number }

/** How many of the done each agency has a part in: as former lead; with coordinators for `alsoCoordinators`. */
export async function countDoneByAgency(
  trx: Trx,
  tenantId: string,
  runId: string,
  alsoCoordinators: boolean,
): Promise<DoneAtAgency[]> {
  const { rows } = await sql<DoneAtAgency>`
    select organization_id as "organizationId", count(distinct assignment_id)::integer as count from (
      select item.former_lead_id as organization_id, item.assignment_id from bulk_item item
      where item.tenant_id = ${tenantId} and item.run_id = ${runId} and item.outcome = 'done'
      union all
      select helped.organization_id, item.assignment_id from bulk_item item
      join assignment_coordinator helped on helped.tenant_id = item.tenant_id and helped.assignment_id = item.assignment_id
      where item.tenant_id = ${tenantId} and item.run_id = ${runId} and item.outcome = 'done'
        and helped.organization_id is not null and ${alsoCoordinators}) touched
    group by 1 order by 1`.execute(trx)
  return rows
}

export type BulkItemRow = {
  position: number
  assignmentId: string
  ordinal: number
  text: string
  directive: string | null
  lead: OrganizationRef
  deadlineOn: string | null
  toOn: string | null
  outcome: 'done' | 'refused' | null
  message: string | null
}

/** A page of what became of each, in the order chosen. */
export async function listBulkItemRows(
  trx: Trx,
  tenantId: string,
  runId: string,
  outcome: 'done' | 'refused' | null,
  limit: number,
  after: number,
): Promise<BulkItemRow[]> {
  const { rows } = await sql<BulkItemRow>`
    select item.position, item.assignment_id as "assignmentId", duty.ordinal, coalesce(assignment.part_text, duty.text) as text,
      nullif(concat_ws('/', directive.number, directive.symbol), '') as directive, ${organizationJson('lead')} as lead,
      assignment.deadline_on as "deadlineOn", item.to_on as "toOn", item.outcome, item.message
    from bulk_item item
    join assignment on assignment.tenant_id = item.tenant_id and assignment.id = item.assignment_id
    join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
    join directive on directive.tenant_id = assignment.tenant_id and directive.id = assignment.directive_id
    join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
    where item.tenant_id = ${tenantId} and item.run_id = ${runId} and item.position > ${after}
      ${outcome ? sql`and item.outcome = ${outcome}` : sql``}
    order by item.position limit ${limit}`.execute(trx)
  return rows
}
