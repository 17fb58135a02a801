import type { Trx } from '../../../../platform/db/database.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { mayLinkRelations } from '../../directives-policy.ts'
import { findVisibleDirectives } from '../../find-visible-directives.ts'
import { getVisibleDirective } from '../../get-directive.ts'
import { type RelationsAnswer, toRelationAnswer } from '../relation-answer.ts'
import { findCiting, findRelations } from '../relation-store.ts'

/** What a directive cites and what cites it; a directive the actor may not see stays a mere citation. */
export async function loadRelations(trx: Trx, actor: Actor, directiveId: string): Promise<RelationsAnswer> {
  const directive = await getVisibleDirective(trx, actor, directiveId)
  const relations = await findRelations(trx, actor.tenantId, [directiveId])
  const citing = await findCiting(trx, actor.tenantId, directiveId)
  const visible = await findVisibleDirectives(trx, actor, [
    ...relations.map(({ relatedDirectiveId }) => relatedDirectiveId),
    ...citing.map((citation) => citation.directiveId),
  ])
  const may = { link: mayLinkRelations(actor, directive) }
  return {
    relations: relations.map((relation) => toRelationAnswer(relation, visible, may)),
    citedBy: citing.flatMap(({ directiveId: id, kind }) => {
      const by = visible.get(id)
      return by ? [{ directive: by, kind }] : []
    }),
  }
}

export const showRelations = (services: Services, actor: Actor, directiveId: string): Promise<RelationsAnswer> =>
  inTenant(services.database, actor.tenantId, (trx) => loadRelations(trx, actor, directiveId))
