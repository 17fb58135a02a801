import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ChasedDuty, Reminder } from '../rules/chased-duty.ts'
import type { ChasedContribution } from '../rules/judge-contribution.ts'

export type ChasedRow = ChasedDuty & { id: string; urgency: 'normal' | 'urgent' | 'very_urgent' | 'flash' }

/**
 * A page of what may have to be chased, by id: not done, not dropped, not paused, and no series, whose instances are
 * chased in its stead. What is neither due by `dueBy`, nor silent since `silentSince`, nor told upwards, nor waiting for
 * somebody is left out.
 */
export async function listChasedRows(
  trx: Trx,
  page: { tenantId: string; after: string | null; limit: number; dueBy: string; silentSince: string },
): Promise<ChasedRow[]> {
  const after = page.after ? sql`and assignment.id > ${page.after}::uuid` : sql``
  const lastSign = sql`greatest(assignment.assigned_at, assignment.stage_since, assignment.last_report_at)::date`
  const { rows } = await sql<ChasedRow>`
    select assignment.id, assignment.shape, assignment.stage, assignment.urgency, assignment.deadline_on as "deadlineOn",
      assignment.assigned_at::date as "assignedOn", ${lastSign} as "lastSignOn", assignment.proposed_on as "proposedOn",
      assignment.requested_on as "requestedOn", assignment.request_approver as "requestApprover", assignment.escalation
    from assignment
    where assignment.tenant_id = ${page.tenantId} and assignment.attention < 2 and assignment.stage <> 'paused'
      and assignment.shape <> 'series' ${after}
      and (assignment.attention = 1 or assignment.open_request is not null or assignment.escalation > 0
        or assignment.deadline_sort <= ${page.dueBy}::date or ${lastSign} <= ${page.silentSince}::date)
    order by assignment.id limit ${page.limit}`.execute(trx)
  return rows
}

export type ContributionRow = ChasedContribution & { assignmentId: string; urgency: ChasedRow['urgency'] }

/**
 * What coordinators owe by `dueBy` on assignments that are being worked on, after one id up to another (null: to the end):
 * the stretch that a page of assignments covers.
 */
export async function listOwedContributions(
  trx: Trx,
  page: { tenantId: string; after: string | null; upTo: string | null; dueBy: string },
): Promise<ContributionRow[]> {
  const after = page.after ? sql`and assignment.id > ${page.after}::uuid` : sql``
  const upTo = page.upTo ? sql`and assignment.id <= ${page.upTo}::uuid` : sql``
  const { rows } = await sql<ContributionRow>`
    select contribution.id, contribution.assignment_id as "assignmentId", contribution.due_on as "dueOn",
      greatest(contribution.asked_at, contribution.given_at)::date as "askedOn", assignment.urgency
    from assignment
    join contribution on contribution.tenant_id = ${page.tenantId} and contribution.assignment_id = assignment.id
    where assignment.tenant_id = ${page.tenantId} and assignment.contribution_due_on <= ${page.dueBy}::date
      and assignment.stage in ('awaiting_acknowledgement', 'in_progress') ${after} ${upTo}
      and contribution.stage = 'asked' and contribution.due_on <= ${page.dueBy}::date`.execute(trx)
  return rows
}

export type FoundReminder = Reminder & { assignmentId: string; contributionId: string | null }

/** Notes what is told today; what its window told already is left out. Answers how many are new. */
export async function insertReminders(
  trx: Trx,
  by: { tenantId: string; day: string; at: Date },
  reminders: readonly FoundReminder[],
): Promise<number> {
  if (reminders.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into reminder (tenant_id, assignment_id, kind, mark, contribution_id, on_date, sent_at)
    select ${by.tenantId}, given."assignmentId", given.kind, given.mark, given."contributionId", ${by.day}::date,
      ${by.at}::timestamptz
    from json_to_recordset(${JSON.stringify(reminders)}::json)
      as given("assignmentId" uuid, kind text, mark text, "contributionId" uuid)
    on conflict do nothing`.execute(trx)
  return Number(numAffectedRows ?? 0n)
}

export type EscalationMove = { assignmentId: string; from: number; to: number }

/** Notes how far up each was told; one that moved meanwhile is left for tomorrow. */
export async function moveEscalations(trx: Trx, tenantId: string, moves: readonly EscalationMove[]): Promise<void> {
  if (moves.length === 0) return
  await sql`
    update assignment set escalation = given."to"
    from json_to_recordset(${JSON.stringify(moves)}::json) as given("assignmentId" uuid, "from" smallint, "to" smallint)
    where assignment.tenant_id = ${tenantId} and assignment.id = given."assignmentId"
      and assignment.escalation = given."from"`.execute(trx)
}
