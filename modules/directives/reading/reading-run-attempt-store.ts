import type { Trx } from '../../../platform/db/database.ts'
import type { ReadProgress } from '../../documents/index.ts'
import { nothingRead } from './reading-run-files-store.ts'

/** One attempt at reading a file: who holds it may write to the row until another attempt begins. */
export type ReadingAttempt = { readingFileId: string; queuedAt: Date; attempts: number }

export type ClaimedFile = ReadingAttempt & {
  runId: string
  fileId: string
  name: string
  continueAnyway: boolean
}

/** Begins an attempt at a file that waits or whose reader is gone; nothing when there is nothing to read any more. */
export const claimReadingFile = (
  trx: Trx,
  tenantId: string,
  readingFileId: string,
  now: Date,
): Promise<ClaimedFile | undefined> =>
  trx
    .updateTable('reading_file')
    .where('tenant_id', '=', tenantId)
    .set((eb) => ({ state: 'reading', attempts: eb('attempts', '+', 1), started_at: now, ...nothingRead }))
    .where('id', '=', readingFileId)
    .where('state', 'in', ['queued', 'reading'])
    .returning([
      'id as readingFileId',
      'queued_at as queuedAt',
      'attempts',
      'run_id as runId',
      'file_id as fileId',
      'name',
      'continue_anyway as continueAnyway',
    ])
    .executeTakeFirst()

const updateAttempt = (trx: Trx, tenantId: string, attempt: ReadingAttempt) =>
  trx
    .updateTable('reading_file')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', attempt.readingFileId)
    .where('state', '=', 'reading')
    .where('queued_at', '=', attempt.queuedAt)
    .where('attempts', '=', attempt.attempts)

/** Locks the row of an attempt until the transaction ends; false when it was cancelled or another attempt began. */
export async function holdAttempt(trx: Trx, tenantId: string, attempt: ReadingAttempt): Promise<boolean> {
  const row = await trx
    .selectFrom('reading_file')
    .select(['state', 'queued_at', 'attempts'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', attempt.readingFileId)
    .forUpdate()
    .executeTakeFirst()
  return (
    row?.state === 'reading' &&
    row.attempts === attempt.attempts &&
    row.queued_at.getTime() === attempt.queuedAt.getTime()
  )
}

/** Writes how far an attempt is; false when it was cancelled or another attempt began. */
export async function writeProgress(
  trx: Trx,
  tenantId: string,
  attempt: ReadingAttempt,
  { step, pagesDone, pageCount }: ReadProgress,
): Promise<boolean> {
  const { numUpdatedRows } = await updateAttempt(trx, tenantId, attempt)
    .set({ step, pages_done: pagesDone, page_count: pageCount })
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Lets a file wait again as if this attempt had not been; false when it was cancelled or another attempt began. */
export async function putDownAttempt(trx: Trx, tenantId: string, attempt: ReadingAttempt): Promise<boolean> {
  const { numUpdatedRows } = await updateAttempt(trx, tenantId, attempt)
    .set({ state: 'queued', attempts: attempt.attempts - 1, started_at: null, ...nothingRead })
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function markRead(
  trx: Trx,
  tenantId: string,
  attempt: ReadingAttempt,
  read: { directiveId: string; pageCount: number; now: Date },
): Promise<void> {
  await updateAttempt(trx, tenantId, attempt)
    .set({
      state: 'read',
      step: null,
      directive_id: read.directiveId,
      pages_done: read.pageCount,
      page_count: read.pageCount,
      finished_at: read.now,
    })
    .execute()
}

/** Ends an attempt with its reason; nothing happens when it was cancelled meanwhile. */
export async function markFailed(
  trx: Trx,
  tenantId: string,
  attempt: ReadingAttempt,
  problem: { code: string; details: Record<string, unknown>; now: Date },
): Promise<void> {
  await updateAttempt(trx, tenantId, attempt)
    .set({
      state: 'failed',
      step: null,
      problem_code: problem.code,
      problem_details: JSON.stringify(problem.details),
      finished_at: problem.now,
    })
    .execute()
}
