import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

export type ChaseState = 'judging' | 'telling' | 'done'
export type ChaseRunRow = { onDate: string; state: ChaseState; cursor: string | null }

/** Begins a day's round unless it has begun. */
export async function startChaseRun(trx: Trx, tenantId: string, day: string, at: Date): Promise<void> {
  await trx
    .insertInto('chase_run')
    .values({ tenant_id: tenantId, on_date: day, state: 'judging', started_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The round of a day, locked: two processes at once take turns at its pages. */
export async function lockChaseRun(trx: Trx, tenantId: string, day: string): Promise<ChaseRunRow> {
  const { rows } = await sql<ChaseRunRow>`
    select on_date as "onDate", state, cursor from chase_run
    where tenant_id = ${tenantId} and on_date = ${day} for update`.execute(trx)
  const [row] = rows
  if (!row) throw new Error(`no round of chasing on ${day}`)
  return row
}

/** Rounds of earlier days that were broken off; what they noted and told nobody is told before anything new. */
export async function listBrokenRuns(trx: Trx, tenantId: string, before: string): Promise<string[]> {
  const { rows } = await sql<{ onDate: string }>`
    select on_date as "onDate" from chase_run where tenant_id = ${tenantId} and on_date < ${before} and state <> 'done'
    order by on_date`.execute(trx)
  return rows.map(({ onDate }) => onDate)
}

export async function moveChaseRun(
  trx: Trx,
  tenantId: string,
  day: string,
  to: { state: ChaseState; cursor: string | null; reminded?: number; escalated?: number; at: Date },
): Promise<void> {
  await sql`
    update chase_run set state = ${to.state}, cursor = ${to.cursor}, reminded = reminded + ${to.reminded ?? 0},
      escalated = escalated + ${to.escalated ?? 0},
      finished_at = case when ${to.state} = 'done' then ${to.at}::timestamptz end
    where tenant_id = ${tenantId} and on_date = ${day}`.execute(trx)
}

export async function findChaseCounts(
  trx: Trx,
  tenantId: string,
  day: string,
): Promise<{ reminded: number; escalated: number }> {
  return trx
    .selectFrom('chase_run')
    .select(['reminded', 'escalated'])
    .where('tenant_id', '=', tenantId)
    .where('on_date', '=', day)
    .executeTakeFirstOrThrow()
}
