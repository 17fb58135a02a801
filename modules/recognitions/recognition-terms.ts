import type { RecognitionRecord } from './rules/recognised-land.ts'

/** A record to be written. */
export type NewRecognition = Omit<RecognitionRecord, 'id'> & {
  kind: string
  placeId: string
  reorganizationId?: string | null
}

/** A record as lists show it. */
export type RecognitionRow = RecognitionRecord & {
  kind: string
  placeId: string
  reorganizationId: string | null
  recordedByName: string | null
  recordedAt: Date
  withdrawnAt: Date | null
  withdrawnByName: string | null
  withdrawnReason: string | null
  /** the last day but one of the place's life; the record says nothing from then on. Null: it lives */
  placeEndsOn: string | null
}
