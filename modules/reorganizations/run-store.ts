import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { RunDirection, RunRecord } from './reorganization-record.ts'

const columns = [
  'direction',
  'state',
  'part',
  'cursor',
  'total',
  'done',
  'left_over as leftOver',
  'problem',
  'started_at as startedAt',
  'updated_at as updatedAt',
  'finished_at as finishedAt',
] as const

/** The runs of these reorganizations, newest first within each. */
export async function findRuns(
  trx: Trx,
  tenantId: string,
  reorganizationIds: readonly string[],
): Promise<(RunRecord & { reorganizationId: string })[]> {
  if (reorganizationIds.length === 0) return []
  return trx
    .selectFrom('reorganization_run')
    .select(['reorganization_id as reorganizationId', ...columns])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`reorganization_id = any(${[...reorganizationIds]}::uuid[])`)
    .orderBy('started_at', 'desc')
    .$castTo<RunRecord & { reorganizationId: string }>()
    .execute()
}

/** Locks the run until the transaction ends. */
export async function lockRun(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  direction: RunDirection,
): Promise<RunRecord | undefined> {
  return trx
    .selectFrom('reorganization_run')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('reorganization_id', '=', reorganizationId)
    .where('direction', '=', direction)
    .forUpdate()
    .$castTo<RunRecord>()
    .executeTakeFirst()
}

/** Puts a run at its beginning; one that was there starts anew. */
export async function beginRun(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  direction: RunDirection,
  at: Date,
): Promise<void> {
  await sql`
    insert into reorganization_run (tenant_id, reorganization_id, direction, state, started_at, updated_at)
    values (${tenantId}, ${reorganizationId}, ${direction}, 'waiting', ${at}, ${at})
    on conflict (tenant_id, reorganization_id, direction) do update
    set state = 'waiting', part = null, cursor = null, total = 0, done = 0, left_over = 0, problem = null, started_at = ${at},
      updated_at = ${at}, finished_at = null`.execute(trx)
}

export type RunProgress = Partial<
  Pick<RunRecord, 'state' | 'part' | 'cursor' | 'total' | 'done' | 'leftOver' | 'problem' | 'finishedAt'>
>

export async function updateRun(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  direction: RunDirection,
  progress: RunProgress,
  at: Date,
): Promise<void> {
  const { leftOver, finishedAt, ...rest } = progress
  await trx
    .updateTable('reorganization_run')
    .set({
      ...rest,
      ...(leftOver === undefined ? {} : { left_over: leftOver }),
      ...(finishedAt === undefined ? {} : { finished_at: finishedAt }),
      updated_at: at,
    })
    .where('tenant_id', '=', tenantId)
    .where('reorganization_id', '=', reorganizationId)
    .where('direction', '=', direction)
    .execute()
}
