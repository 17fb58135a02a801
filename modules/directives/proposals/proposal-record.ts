import type { AmendmentKind, Span } from '../rules/directive-reading.ts'

export const proposalKinds = [
  'new_deadline',
  'new_lead',
  'new_wording',
  'dropped',
  'added_lead',
  'added_places',
  'added_duty',
] as const satisfies readonly AmendmentKind[]

export const proposalStates = ['open', 'accepted', 'declined'] as const
export type ProposalState = (typeof proposalStates)[number]

/**
 * What the words propose, and by what the duty is looked for. `deadlineOn` is yyyy-mm-dd; `organizationIds` are the
 * agencies `mentions` stand for: who is to lead, or for the other kinds whose duty it is.
 */
export type Proposed = {
  deadlineOn: string | null
  deadlineWords: string | null
  organizationIds: string[]
  mentions: string[]
  wording: string | null
  amendedNumber: string | null
  oldWords: string | null
  point: string | null
}

/** A change that an amending directive asks for. */
export type ProposalRecord = {
  id: string
  version: number
  directiveId: string
  position: number
  kind: AmendmentKind
  words: string
  spans: Span[]
  amendedDirectiveId: string | null
  dutyId: string | null
  assignmentId: string | null
  proposed: Proposed
  state: ProposalState
  decidedByName: string | null
  decidedAt: Date | null
  note: string | null
}

/** Kinds whose agencies are to lead from now on; for the others they are whose duty is meant. */
export const namesNewLeads = (kind: AmendmentKind): boolean =>
  kind === 'new_lead' || kind === 'added_lead' || kind === 'added_places'
