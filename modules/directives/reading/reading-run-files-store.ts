import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ReadDirectiveHead, ReadingFileKey, ReadingFileRecord } from './reading-run-record.ts'

/** Adds a waiting file after those of a locked run; answers how many files the run now has. */
export async function insertReadingFile(
  trx: Trx,
  file: {
    tenantId: string
    id: string
    runId: string
    fileId: string
    name: string
    sizeBytes: number
    continueAnyway: boolean
    queuedAt: Date
  },
): Promise<number> {
  const { position } = await trx
    .insertInto('reading_file')
    .values({
      tenant_id: file.tenantId,
      id: file.id,
      run_id: file.runId,
      position: sql<number>`(select count(*) + 1 from reading_file
        where tenant_id = ${file.tenantId} and run_id = ${file.runId})`,
      file_id: file.fileId,
      name: file.name,
      size_bytes: file.sizeBytes,
      state: 'queued',
      continue_anyway: file.continueAnyway,
      queued_at: file.queuedAt,
    })
    .returning('position')
    .executeTakeFirstOrThrow()
  return position
}

const columns = [
  'reading_file.id',
  'run_id as runId',
  'position',
  'file_id as fileId',
  'name',
  'size_bytes as sizeBytes',
  'state',
  'step',
  'pages_done as pagesDone',
  'page_count as pageCount',
  'continue_anyway as continueAnyway',
  'attempts',
  'problem_code as problemCode',
  'problem_details as problemDetails',
  'queued_at as queuedAt',
  'started_at as startedAt',
  'finished_at as finishedAt',
] as const

const directive = sql<ReadDirectiveHead | null>`(select jsonb_build_object('id', d.id, 'number', d.number,
    'symbol', d.symbol, 'subject', d.subject, 'kind', d.kind, 'dutyCount', case when d.status = 'issued'
      then (select count(*) from duty where duty.tenant_id = d.tenant_id and duty.directive_id = d.id)
      else (select count(*) from draft_duty where draft_duty.tenant_id = d.tenant_id
        and draft_duty.directive_id = d.id and draft_duty.removed_at is null) end)
  from directive d where d.tenant_id = reading_file.tenant_id and d.id = reading_file.directive_id)`

const files = (trx: Trx, tenantId: string) =>
  trx
    .selectFrom('reading_file')
    .select([...columns, directive.as('directive')])
    .where('reading_file.tenant_id', '=', tenantId)
    .$castTo<ReadingFileRecord>()

/** Files of a run in the order of upload. */
export const listReadingFiles = (trx: Trx, tenantId: string, runId: string): Promise<ReadingFileRecord[]> =>
  files(trx, tenantId).where('run_id', '=', runId).orderBy('position').execute()

export const findReadingFile = (
  trx: Trx,
  tenantId: string,
  { runId, readingFileId }: ReadingFileKey,
): Promise<ReadingFileRecord | undefined> =>
  files(trx, tenantId).where('run_id', '=', runId).where('reading_file.id', '=', readingFileId).executeTakeFirst()

const update = (trx: Trx, tenantId: string) => trx.updateTable('reading_file').where('tenant_id', '=', tenantId)

/** Cancels what waits or is being read, of a whole run or one file of it; answers how many files that were. */
export async function cancelUnfinished(
  trx: Trx,
  tenantId: string,
  key: { runId: string; readingFileId?: string },
  now: Date,
): Promise<number> {
  let query = update(trx, tenantId)
    .set({ state: 'cancelled', step: null, finished_at: now })
    .where('run_id', '=', key.runId)
    .where('state', 'in', ['queued', 'reading'])
  if (key.readingFileId !== undefined) query = query.where('id', '=', key.readingFileId)
  const { numUpdatedRows } = await query.executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Puts a failed or cancelled file back among the waiting; false when it is neither. */
export async function requeueStopped(
  trx: Trx,
  tenantId: string,
  { runId, readingFileId }: ReadingFileKey,
  change: { continueAnyway: boolean; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await update(trx, tenantId)
    .set({
      state: 'queued',
      continue_anyway: change.continueAnyway,
      queued_at: change.now,
      attempts: 0,
      ...nothingRead,
      started_at: null,
    })
    .where('run_id', '=', runId)
    .where('id', '=', readingFileId)
    .where('state', 'in', ['failed', 'cancelled'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Columns of a file of which nothing is read yet. */
export const nothingRead = {
  step: null,
  pages_done: 0,
  page_count: null,
  problem_code: null,
  problem_details: null,
  finished_at: null,
} as const
