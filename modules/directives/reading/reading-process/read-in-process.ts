import { join } from 'node:path'
import {
  GuardedFailure,
  type GuardedProcess,
  openGuardedProcess,
} from '../../../../platform/guarded-process/guarded-process.ts'
import { documentsErrors, type ReadProgress } from '../../../documents/index.ts'
import type { FileReading, ReadingTask } from './reading-tasks.ts'

/** Recognising one page of a scan takes seconds, on a loaded machine a minute; nothing else is quiet that long. */
const limits = { quietSeconds: 120, totalSeconds: 2 * 3600, megabytes: 1500 }
const module = join(import.meta.dirname, 'reading-process.ts')

/** Short files are not stuck behind a long scan: each lane reads one file at a time. */
const readers = { short: openGuardedProcess({ module, limits }), long: openGuardedProcess({ module, limits }) }
export type ReadingLane = keyof typeof readers
/** Pages are drawn while a long file is being read. */
const drawer = openGuardedProcess({ module, limits: { ...limits, totalSeconds: 30 } })

/**
 * Reads a file into words and duties in a process of its own, with bounds on its time and memory.
 * Straightened pictures of recognised pages are written to `imagesFolder`.
 * @throws DomainError of `documentsErrors`, or the signal's reason when stopped
 */
export async function readInProcess(input: {
  path: string
  name: string
  lane?: ReadingLane
  imagesFolder?: string
  onProgress?: (progress: ReadProgress) => void
  signal?: AbortSignal
}): Promise<FileReading> {
  const { path, name, lane = 'short', imagesFolder = null, onProgress, signal } = input
  const answer = await ask(
    readers[lane],
    { kind: 'read', path, name, imagesFolder },
    {
      ...(onProgress ? { onProgress: (progress) => onProgress(progress as ReadProgress) } : {}),
      ...(signal ? { signal } : {}),
    },
  )
  return answer as FileReading
}

/** One page of a PDF as a JPEG, `width` pixels wide, drawn in a process of its own. */
export async function renderPageInProcess(input: { path: string; page: number; width: number }): Promise<Uint8Array> {
  return (await ask(drawer, { kind: 'draw', ...input }, {})) as Uint8Array
}

/** Stops the processes at once; they start again when needed. */
export function stopReadingProcesses(): void {
  readers.short.stop()
  readers.long.stop()
  drawer.stop()
}

const reasons = {
  time: documentsErrors.reading_took_too_long,
  memory: documentsErrors.reading_took_too_much_memory,
  died: documentsErrors.reading_broke_off,
}

async function ask(
  process: GuardedProcess,
  task: ReadingTask,
  options: Parameters<GuardedProcess['run']>[1],
): Promise<unknown> {
  try {
    return await process.run(task, options)
  } catch (error) {
    throw error instanceof GuardedFailure ? reasons[error.why]({ cause: error.message.split('\n')[0] }) : error
  }
}
