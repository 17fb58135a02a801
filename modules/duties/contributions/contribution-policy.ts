import { type Actor, agencyRoles, holdsRoleAt } from '../../access/index.ts'
import type { ContributionStage } from './contribution-store.ts'

export type ContributionFacts = {
  /** the coordinator that is asked */
  organizationId: string
  leadOrganizationId: string
  stage: ContributionStage
  /** the assignment is being worked on */
  isOpen: boolean
}
export type ContributionAction = 'give' | 'return' | 'drop'

const from: Record<ContributionAction, ContributionStage> = { give: 'asked', return: 'given', drop: 'asked' }

export const contributionFitsStage = (action: ContributionAction, { stage, isOpen }: ContributionFacts): boolean =>
  isOpen && from[action] === stage

/** The coordinator gives; the lead takes, sends back, or no longer needs it. */
export const isAllowedOnContribution = (actor: Actor, action: ContributionAction, facts: ContributionFacts): boolean =>
  holdsRoleAt(actor, action === 'give' ? facts.organizationId : facts.leadOrganizationId, ...agencyRoles)

export function contributionRights(actor: Actor, facts: ContributionFacts): Record<ContributionAction, boolean> {
  const may = (action: ContributionAction) =>
    contributionFitsStage(action, facts) && isAllowedOnContribution(actor, action, facts)
  return { give: may('give'), return: may('return'), drop: may('drop') }
}
