import type { Trx } from '../../../../platform/db/database.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { mayLinkRelations } from '../../directives-policy.ts'
import { findVisibleDirectives } from '../../find-visible-directives.ts'
import { getVisibleDirective } from '../../get-directive.ts'
import { remakeProposals } from '../../proposals/remake-proposals.ts'
import type { RelationsAnswer } from '../relation-answer.ts'
import { linkByPerson, lockCitations } from '../relation-store.ts'
import { loadRelations } from '../show-relations/show-relations.ts'

async function requireLinkable(trx: Trx, actor: Actor, directiveId: string, relatedId: string): Promise<void> {
  if (relatedId === directiveId) throw directivesErrors.relation_to_itself()
  const related = (await findVisibleDirectives(trx, actor, [relatedId])).get(relatedId)
  if (!related || related.status === 'discarded') throw directivesErrors.related_directive_not_found()
}

/**
 * The office says which directive of the space a cited document is, or that it is none (null); numbers no longer decide
 * it afterwards. Proposals that wait for the amended directive look for their duties again.
 */
export async function linkRelation(
  services: Services,
  actor: Actor,
  { directiveId, position }: { directiveId: string; position: number },
  relatedDirectiveId: string | null,
): Promise<RelationsAnswer> {
  const { tenantId, personId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    await lockCitations(trx, tenantId)
    const directive = await getVisibleDirective(trx, actor, directiveId)
    if (directive.status === 'discarded') throw directivesErrors.directive_discarded({ directiveId })
    if (!mayLinkRelations(actor, directive)) throw commonErrors.not_allowed()
    if (relatedDirectiveId !== null) await requireLinkable(trx, actor, directiveId, relatedDirectiveId)
    const by = { personId, at: services.clock.now() }
    if (!(await linkByPerson(trx, tenantId, { directiveId, position, relatedDirectiveId }, by)))
      throw directivesErrors.relation_not_found()
    await remakeProposals(trx, tenantId, { ofDirectives: [directiveId] })
    await appendAudit(services, trx, actor, {
      action: relatedDirectiveId === null ? 'relation_unlinked' : 'relation_linked',
      subjectType: 'directive',
      subjectId: directiveId,
      details: { position, relatedDirectiveId },
    })
    return loadRelations(trx, actor, directiveId)
  })
}
