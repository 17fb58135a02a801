import type { DutyChange } from '../../../duties/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import type { ProposalRecord, Proposed } from '../proposal-record.ts'

/** What the person who accepts sets; what is left out is taken from the proposal. Days are yyyy-mm-dd. */
export type AcceptedTerms = {
  dutyId?: string | undefined
  assignmentId?: string | null | undefined
  deadlineOn?: string | undefined
  organizationIds?: string[] | undefined
  wording?: string | undefined
  note?: string | null | undefined
}

/** The proposal's terms with those the person set in their place. */
export const settleTerms = (proposed: Proposed, given: AcceptedTerms): Proposed => ({
  ...proposed,
  deadlineOn: given.deadlineOn ?? proposed.deadlineOn,
  organizationIds: given.organizationIds ?? proposed.organizationIds,
  wording: given.wording ?? proposed.wording,
})

/** A duty another than the proposal's is chosen as a whole, unless one of its assignments is named. */
export function settleTarget(
  { dutyId, assignmentId }: Pick<ProposalRecord, 'dutyId' | 'assignmentId'>,
  given: AcceptedTerms,
): { dutyId: string; assignmentId: string | null } {
  const settled = given.dutyId ?? dutyId
  if (settled === null) throw directivesErrors.proposal_needs_duty()
  if (given.assignmentId !== undefined) return { dutyId: settled, assignmentId: given.assignmentId }
  return { dutyId: settled, assignmentId: settled === dutyId ? assignmentId : null }
}

/**
 * The change to carry out; null for an added duty, which is issued with the amending directive's own duties.
 * @param cancelOn day from which a dropped duty no longer counts
 * @throws what the terms lack: a day, an agency, a wording
 */
export function chooseChange(kind: ProposalRecord['kind'], terms: Proposed, cancelOn: string): DutyChange | null {
  const { deadlineOn, deadlineWords, organizationIds, wording } = terms
  switch (kind) {
    case 'added_duty':
      return null
    case 'dropped':
      return { kind: 'cancel', on: cancelOn }
    case 'new_deadline':
      if (deadlineOn === null) throw directivesErrors.proposal_needs_deadline()
      return { kind: 'deadline', on: deadlineOn, words: deadlineWords }
    case 'new_wording':
      if (wording === null) throw directivesErrors.proposal_needs_wording()
      return { kind: 'wording', wording }
    case 'new_lead': {
      const [organizationId, ...more] = organizationIds
      if (organizationId === undefined) throw directivesErrors.proposal_needs_organization()
      if (more.length > 0) throw directivesErrors.proposal_needs_one_lead()
      return { kind: 'lead', organizationId }
    }
    case 'added_lead':
    case 'added_places':
      if (organizationIds.length === 0) throw directivesErrors.proposal_needs_organization()
      return { kind: 'added_leads', organizationIds }
  }
}
