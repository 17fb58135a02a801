import type { ReadProgress } from '../../documents/index.ts'
import type { DirectiveKind } from '../rules/directive-reading.ts'

export const readingFileStates = ['queued', 'reading', 'read', 'failed', 'cancelled'] as const
export type ReadingFileState = (typeof readingFileStates)[number]

export type ReadingRunState = 'running' | 'finished' | 'cancelled'

/** How many files of a run are in each state. */
export type ReadingCounts = Record<ReadingFileState, number>

/** Files uploaded together to be read, as lists show them. */
export type ReadingRunRecord = {
  id: string
  startedAt: Date
  startedByName: string
  cancelledAt: Date | null
  counts: ReadingCounts
}

/** One file of a run: how far it was read, what came of it. */
export type ReadingFileRecord = {
  id: string
  runId: string
  position: number
  fileId: string
  name: string
  sizeBytes: number
  state: ReadingFileState
  step: ReadProgress['step'] | null
  pagesDone: number
  pageCount: number | null
  continueAnyway: boolean
  attempts: number
  problemCode: string | null
  problemDetails: Record<string, unknown> | null
  queuedAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  directive: ReadDirectiveHead | null
}

/** The draft that a file became. */
export type ReadDirectiveHead = {
  id: string
  number: string | null
  symbol: string | null
  subject: string | null
  kind: DirectiveKind | null
  dutyCount: number
}

export type ReadingFileKey = { runId: string; readingFileId: string }

/** At most so many files in one run. */
export const mostFilesOfRun = 500

/** A run goes on while a file waits or is being read, and before its first file came. */
export function readingRunState({
  cancelledAt,
  counts,
}: Pick<ReadingRunRecord, 'cancelledAt' | 'counts'>): ReadingRunState {
  const files = readingFileStates.reduce((sum, state) => sum + counts[state], 0)
  if (counts.queued + counts.reading > 0) return 'running'
  if (cancelledAt !== null) return 'cancelled'
  return files === 0 ? 'running' : 'finished'
}
