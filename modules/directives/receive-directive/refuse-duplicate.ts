import type { Trx } from '../../../platform/db/database.ts'
import { directivesErrors } from '../directives-errors.ts'
import { findSameDirective, type Identity } from '../known-directive-store.ts'

/** Refuses a document that is here already, by its words or by its number; names the one that is. */
export async function refuseDuplicate(
  trx: Trx,
  { tenantId }: { tenantId: string },
  identity: Identity,
  exceptId: string | null,
): Promise<void> {
  const known = await findSameDirective(trx, tenantId, identity, exceptId)
  if (!known) return
  const { id, sameContent, ...facts } = known
  throw directivesErrors.directive_already_here({
    directiveId: id,
    ...facts,
    why: sameContent ? 'same_content' : 'same_number',
  })
}
