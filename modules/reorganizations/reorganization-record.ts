export const reorganizationStates = [
  'draft',
  'recorded',
  'following',
  'followed',
  'undoing',
  'undone',
  'discarded',
] as const
export type ReorganizationState = (typeof reorganizationStates)[number]

export const runStates = ['waiting', 'running', 'paused', 'finished', 'failed'] as const
export const runDirections = ['follow', 'undo'] as const
export type RunDirection = (typeof runDirections)[number]

/** What a person says of a reorganization beside its changes. */
export type ReorganizationHeader = {
  title: string
  documentNumber: string | null
  /** yyyy-mm-dd */
  documentIssuedOn: string | null
  documentIssuer: string | null
  directiveId: string | null
  fileId: string | null
  /** yyyy-mm-dd */
  effectiveOn: string | null
  note: string | null
  /** what becomes of duties for which nobody chose a successor: they wait, or go where suggested */
  undecided: 'wait' | 'suggested'
}

export type RunRecord = {
  direction: RunDirection
  state: (typeof runStates)[number]
  part: string | null
  cursor: string | null
  total: number
  done: number
  leftOver: number
  problem: string | null
  startedAt: Date
  updatedAt: Date
  finishedAt: Date | null
}

export type ReorganizationRecord = ReorganizationHeader & {
  id: string
  state: ReorganizationState
  version: number
  /** the attached file, with what is shown of it */
  file: { id: string; name: string; mediaType: string; sizeBytes: number } | null
  createdByName: string
  createdAt: Date
  updatedAt: Date
  recordedBy: string | null
  recordedByName: string | null
  recordedAt: Date | null
  finishedAt: Date | null
  undoneByName: string | null
  undoneAt: Date | null
  undoneReason: string | null
  changeCount: number
}
