import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { RunFailure, RunRow, RunState } from './run-answer.ts'

const columns = sql`id, programme, programme_hash as "programmeHash", state, from_year as "fromYear", to_year as "toYear", total, done,
  changed, failures, started_by as "startedBy", started_at as "startedAt", finished_at as "finishedAt"`

export async function insertRun(
  trx: Trx,
  tenantId: string,
  run: Omit<RunRow, 'state' | 'done' | 'changed' | 'failures' | 'finishedAt'>,
): Promise<void> {
  await trx
    .insertInto('indicator_run')
    .values({
      tenant_id: tenantId,
      id: run.id,
      programme: run.programme,
      programme_hash: run.programmeHash,
      state: 'running',
      from_year: run.fromYear,
      to_year: run.toYear,
      total: run.total,
      started_by: run.startedBy,
      started_at: run.startedAt,
    })
    .execute()
}

/** The newest runs of a programme. */
export async function listRuns(trx: Trx, tenantId: string, programme: string, limit: number): Promise<RunRow[]> {
  const { rows } = await sql<RunRow>`
    select ${columns} from indicator_run where tenant_id = ${tenantId} and programme = ${programme}
    order by id desc limit ${limit}`.execute(trx)
  return rows
}

/** Locks a run until the transaction ends. */
export async function lockRun(trx: Trx, tenantId: string, runId: string): Promise<RunRow | undefined> {
  const { rows } = await sql<RunRow>`
    select ${columns} from indicator_run where tenant_id = ${tenantId} and id = ${runId} for update`.execute(trx)
  return rows[0]
}

export async function moveRun(
  trx: Trx,
  tenantId: string,
  runId: string,
  state: RunState,
  at: Date | null,
): Promise<void> {
  await trx
    .updateTable('indicator_run')
    .set({ state, finished_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', runId)
    .execute()
}

/** Notes that one more indicator is done, or failed. */
export async function noteIndicator(
  trx: Trx,
  tenantId: string,
  runId: string,
  of: { done: number; changed: number; failure: RunFailure | null },
): Promise<void> {
  await sql`
    update indicator_run set done = ${of.done}, changed = changed + ${of.changed},
      failures = failures || ${JSON.stringify(of.failure === null ? [] : [of.failure])}::jsonb
    where tenant_id = ${tenantId} and id = ${runId}`.execute(trx)
}
