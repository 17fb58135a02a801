import type { DirectiveRef, OrganizationRef } from './assignment-row.ts'
import type { DifficultyStage } from './duty-policy.ts'

/** A file as answers show it. */
export type FileRef = { id: string; name: string; mediaType: string; sizeBytes: number }

/** A difficulty with what a list says around it. Days (…On) are calendar days in Vietnam. */
export type DifficultyRow = {
  id: string
  version: number
  assignmentId: string
  dutyText: string
  ordinal: number
  directive: DirectiveRef
  raisedBy: OrganizationRef
  raisedByName: string
  raisedAt: Date
  text: string
  proposal: string | null
  stage: DifficultyStage
  /** Its assignment was cancelled, so nothing is asked of the holder any more. */
  isCancelled: boolean
  holder: OrganizationRef
  heldSince: Date
  heldSinceOn: string
  resolvedAt: Date | null
  resolvedOn: string | null
}

export type DifficultyMoveRow = {
  id: string
  difficultyId: string
  kind: 'raised' | 'answered' | 'forwarded' | 'decided'
  at: Date
  actorName: string
  organization: OrganizationRef | null
  text: string
  documentNumber: string | null
  documentIssuedOn: string | null
  file: FileRef | null
}
