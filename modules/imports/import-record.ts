import type { SheetCell } from '../../platform/sheets/sheet-cell.ts'
import type { FoundColumn } from './rules/find-header.ts'
import type { FieldChange, RowMessage } from './sheet-kind.ts'

/**
 * reading: the file is being read and judged; read: shown, nothing written; applying, paused: chosen rows are being written, or wait;
 * applied: all chosen rows were written or refused; failed: the file could not be read; cancelled: by a person, written rows stay.
 */
export const importStates = ['reading', 'read', 'applying', 'paused', 'applied', 'failed', 'cancelled'] as const
export type ImportState = (typeof importStates)[number]

export const rowVerdicts = ['new', 'differs', 'same', 'error'] as const
export type RowVerdict = (typeof rowVerdicts)[number]

export const rowOutcomes = ['written', 'unchanged', 'refused'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

/** A sheet that was uploaded, and how far it is. */
export type ImportRecord = {
  id: string
  kind: string
  targetId: string | null
  fileName: string
  state: ImportState
  /** why it failed: a sentence for people */
  problem: string | null
  columns: readonly FoundColumn[]
  /** rows read so far */
  rowCount: number
  startedBy: string
  startedByName: string
  startedAt: Date
  updatedAt: Date
  finishedAt: Date | null
}

export type ImportCounts = {
  verdicts: Record<RowVerdict, number>
  outcomes: Record<RowOutcome, number>
  /** chosen and not yet dealt with */
  waiting: number
}

/** A row of a sheet as it is kept: its cells by the keys of their columns. */
export type ImportRow = {
  number: number
  cells: Readonly<Record<string, SheetCell>>
  verdict: RowVerdict
  messages: readonly RowMessage[]
  /** what is there now, where it differs */
  changes: readonly FieldChange[]
  chosen: boolean
  outcome: RowOutcome | null
}

export type ImportKey = { tenantId: string; importId: string }

/** Rows judged, and rows written, in one transaction. */
export const rowsPerPage = 500
