/** draft: being written; submitted: waits for who confirms; verified: confirmed, may be counted and published. */
export const recordStages = ['draft', 'submitted', 'verified'] as const
export type RecordStage = (typeof recordStages)[number]

export const changeKinds = [
  'created',
  'edited',
  'submitted',
  'verified',
  'returned',
  'removed',
  'restored',
  'upgraded',
  'followed',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Values by the codes of fields, as `completeRecord` leaves them. */
export type RecordValues = Readonly<Record<string, unknown>>

/** A record as it stands. Dates are yyyy-mm-dd. */
export type RecordRow = {
  id: string
  register: string
  keeperOrganizationId: string
  placeId: string | null
  onDate: string | null
  title: string
  stage: RecordStage
  values: RecordValues
  version: number
  programmeVersion: number
  clientKey: string | null
  createdBy: string
  createdAt: Date
  changedBy: string
  changedAt: Date
  submittedBy: string | null
  verifiedBy: string | null
  removedAt: Date | null
}

/** What a use case decides of a record; everything else follows from its values. */
export type RecordTerms = Pick<
  RecordRow,
  'keeperOrganizationId' | 'stage' | 'values' | 'submittedBy' | 'verifiedBy' | 'removedAt'
>
