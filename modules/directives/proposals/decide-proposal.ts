import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import type { DirectiveRecord } from '../directive-record.ts'
import { directivesErrors } from '../directives-errors.ts'
import { mayDecideProposals } from '../directives-policy.ts'
import { getVisibleDirective } from '../get-directive.ts'
import { describeProposals } from './load-proposals.ts'
import type { DecidedProposal, ProposalAnswer } from './proposal-answer.ts'
import type { ProposalRecord } from './proposal-record.ts'
import { findProposal, lockProposal, updateDecision } from './proposal-store.ts'

export type ProposalKey = { directiveId: string; proposalId: string }

/** An open proposal held for deciding, and the issued directive that makes it. */
export type Deciding = { trx: Trx; proposal: ProposalRecord; directive: DirectiveRecord }

/** What was decided: the proposal as it is to be stored, and what that did. */
export type Decision = Omit<DecidedProposal, 'proposal'> & {
  proposal: ProposalRecord
  audit: { action: string; details: Record<string, unknown> }
}

async function answerOf(trx: Trx, actor: Actor, key: ProposalKey, status: DirectiveRecord['status']) {
  const proposal = await findProposal(trx, actor.tenantId, key)
  const [answer] = proposal ? await describeProposals(trx, actor, status, [proposal]) : []
  if (!answer) throw directivesErrors.proposal_not_found()
  return answer
}

/** Refuses by role before by version and state; a version that is no longer current brings what is there now. */
async function openForDeciding(trx: Trx, actor: Actor, key: ProposalKey, version: number): Promise<Deciding> {
  const directive = await getVisibleDirective(trx, actor, key.directiveId)
  if (!mayDecideProposals(actor)) throw commonErrors.not_allowed()
  const proposal = await lockProposal(trx, actor.tenantId, key)
  if (!proposal) throw directivesErrors.proposal_not_found()
  if (directive.status !== 'issued') throw directivesErrors.amending_directive_not_issued()
  const current = (): Promise<ProposalAnswer> => answerOf(trx, actor, key, directive.status)
  if (proposal.version !== version) throw commonErrors.version_conflict({ current: await current() })
  if (proposal.state !== 'open') throw directivesErrors.proposal_decided({ current: await current() })
  return { trx, proposal, directive }
}

/**
 * Decides a proposal in one transaction: lock, policy, version, `decide`, the decision, the audit row.
 * @param decide carries out what the decision changes
 * @throws proposal_not_found, amending_directive_not_issued, version_conflict, proposal_decided
 */
export async function decideProposal(
  services: Services,
  actor: Actor,
  key: ProposalKey,
  expectedVersion: number,
  decide: (deciding: Deciding) => Promise<Decision>,
): Promise<DecidedProposal> {
  const { tenantId, personId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const deciding = await openForDeciding(trx, actor, key, expectedVersion)
    const { proposal, audit, ...done } = await decide(deciding)
    await updateDecision(trx, tenantId, proposal, { personId, at: services.clock.now() })
    await appendAudit(services, trx, actor, {
      action: audit.action,
      subjectType: 'duty_change_proposal',
      subjectId: key.proposalId,
      details: { directiveId: key.directiveId, ...audit.details },
    })
    return { proposal: await answerOf(trx, actor, key, deciding.directive.status), ...done }
  })
}
