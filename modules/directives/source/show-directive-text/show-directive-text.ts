import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import type { DirectiveSource } from '../../directive-record.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { directiveIsVisible, getDirectiveSource } from '../../get-directive.ts'

/** The frozen text with its paragraphs; not found when the actor may not see the directive. */
export async function showDirectiveText(
  services: Services,
  actor: Actor,
  directiveId: string,
): Promise<DirectiveSource> {
  return inTenant(services.database, actor.tenantId, async (trx) => {
    if (!(await directiveIsVisible(trx, actor, directiveId))) throw directivesErrors.directive_not_found()
    return getDirectiveSource(trx, actor.tenantId, directiveId)
  })
}
