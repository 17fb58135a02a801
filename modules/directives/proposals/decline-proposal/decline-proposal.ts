import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { decideProposal, type ProposalKey } from '../decide-proposal.ts'
import type { DecidedProposal } from '../proposal-answer.ts'

/** The office leaves a duty as it is and says why. */
export const declineProposal = (
  services: Services,
  actor: Actor,
  key: ProposalKey,
  expectedVersion: number,
  note: string,
): Promise<DecidedProposal> =>
  decideProposal(services, actor, key, expectedVersion, async ({ proposal }) => ({
    proposal: { ...proposal, state: 'declined', note },
    effect: 'declined',
    changedAssignmentIds: [],
    leftAssignmentIds: [],
    audit: { action: 'proposal_declined', details: { kind: proposal.kind } },
  }))
