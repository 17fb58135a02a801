import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { GuardedFailure, openGuardedProcess } from '../guarded-process/guarded-process.ts'
import type { SheetRow } from './sheet-cell.ts'
import { sheetErrors } from './sheet-errors.ts'
import { type SheetLimits, usualLimits } from './sheet-limits.ts'
import type { SheetTask } from './sheet-task.ts'

/** A hundred thousand rows of twelve columns take six seconds and 650 MB; more than this is made to do harm. */
const reader = openGuardedProcess({
  module: join(import.meta.dirname, 'sheet-process.ts'),
  limits: { quietSeconds: 60, totalSeconds: 600, megabytes: 1500 },
})

/**
 * Reads a file from outside in a process of its own, with bounds on its time and memory; the rows are kept in a file, so that they
 * can be gone through more than once.
 * @param rowsPath where that file is written; whoever calls removes it
 * @returns the rows, from the start each time
 * @throws DomainError of `sheetErrors`, or the signal's reason when stopped
 */
export async function readSheetInProcess(input: {
  path: string
  rowsPath: string
  limits?: SheetLimits
  signal?: AbortSignal
}): Promise<{ rowCount: number; rows(): AsyncIterable<SheetRow> }> {
  const { path, rowsPath, limits = usualLimits, signal } = input
  const task: SheetTask = { path, rowsPath, limits }
  try {
    const answer = (await reader.run(task, signal ? { signal } : {})) as { rows: number }
    return { rowCount: answer.rows, rows: () => keptRows(rowsPath) }
  } catch (error) {
    if (!(error instanceof GuardedFailure)) throw error
    throw sheetErrors.sheet_reading_broke_off({ why: error.why })
  }
}

/** Stops the process at once; it starts again when needed. */
export const stopSheetProcess = (): void => reader.stop()

async function* keptRows(path: string): AsyncGenerator<SheetRow, void> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }))
    yield JSON.parse(line) as SheetRow
}
