import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { maySeeProposals } from '../../directives-policy.ts'
import { getVisibleDirective } from '../../get-directive.ts'
import { describeProposals } from '../load-proposals.ts'
import type { ProposalAnswer } from '../proposal-answer.ts'
import { findProposals } from '../proposal-store.ts'

/** What an amending directive asks to change of running duties; nothing for who does not see the whole province. */
export async function showProposals(
  services: Services,
  actor: Actor,
  directiveId: string,
): Promise<{ proposals: ProposalAnswer[] }> {
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const { status } = await getVisibleDirective(trx, actor, directiveId)
    if (!maySeeProposals(actor)) return { proposals: [] }
    const proposals = await findProposals(trx, actor.tenantId, directiveId)
    return { proposals: await describeProposals(trx, actor, status, proposals) }
  })
}
