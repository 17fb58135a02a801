import { today } from '../../../../platform/clock.ts'
import type { Trx } from '../../../../platform/db/database.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { amendDuty, findDutiesOf } from '../../../duties/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { type Decision, decideProposal, type ProposalKey } from '../decide-proposal.ts'
import type { DecidedProposal } from '../proposal-answer.ts'
import { namesNewLeads, type ProposalRecord } from '../proposal-record.ts'
import { type AcceptedTerms, chooseChange, settleTarget, settleTerms } from './choose-change.ts'

type Target = { dutyId: string; assignmentId: string | null }

/** Only duties of the amended directive are changed, and an assignment only together with its duty. */
async function requireTarget(trx: Trx, tenantId: string, proposal: ProposalRecord, target: Target): Promise<void> {
  if (proposal.amendedDirectiveId === null) throw directivesErrors.amended_directive_unknown()
  const duties = await findDutiesOf(trx, tenantId, [proposal.amendedDirectiveId])
  const duty = duties.find(({ id }) => id === target.dutyId)
  const hasAssignment =
    target.assignmentId === null || duty?.assignments.some(({ id }) => id === target.assignmentId) === true
  if (!duty || !hasAssignment) throw directivesErrors.proposal_duty_elsewhere()
}

const markAsSeen = (proposal: ProposalRecord, note: string | null): Decision => ({
  proposal: { ...proposal, state: 'accepted', note },
  effect: 'marked_as_seen',
  changedAssignmentIds: [],
  leftAssignmentIds: [],
  audit: { action: 'proposal_accepted', details: { kind: proposal.kind } },
})

/**
 * The office carries out what an issued amending directive asks of a running duty: the change, its event, the notices
 * and the decision in one transaction. The issued wording and every earlier deadline and lead stay readable.
 * @throws what `decideProposal`, `chooseChange` and `amendDuty` refuse
 */
export async function acceptProposal(
  services: Services,
  actor: Actor,
  key: ProposalKey,
  expectedVersion: number,
  given: AcceptedTerms,
): Promise<DecidedProposal> {
  return decideProposal(services, actor, key, expectedVersion, async ({ trx, proposal, directive }) => {
    const note = given.note || null
    const terms = settleTerms(proposal.proposed, given)
    const change = chooseChange(proposal.kind, terms, directive.issuedOn ?? today(services.clock))
    if (change === null) return markAsSeen(proposal, note)
    if (proposal.amendedDirectiveId === null) throw directivesErrors.amended_directive_unknown()
    const target = settleTarget(proposal, given)
    await requireTarget(trx, actor.tenantId, proposal, target)
    const amendment = {
      directiveId: directive.id,
      directiveNumber: [directive.number, directive.symbol].filter(Boolean).join('/'),
      proposalId: proposal.id,
      words: proposal.words,
    }
    const { changed, left } = await amendDuty(services, trx, actor, target, amendment, change)
    // Agencies added to a duty take part in all of it: the proposal then means the duty, not the one copied.
    const assignmentId = namesNewLeads(proposal.kind) && proposal.kind !== 'new_lead' ? null : target.assignmentId
    return {
      proposal: { ...proposal, ...target, assignmentId, proposed: terms, state: 'accepted', note },
      effect: 'changed',
      changedAssignmentIds: changed,
      leftAssignmentIds: left,
      audit: { action: 'proposal_accepted', details: { kind: proposal.kind, ...target, changed } },
    }
  })
}
