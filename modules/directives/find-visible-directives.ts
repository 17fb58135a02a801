import type { Trx } from '../../platform/db/database.ts'
import { type Actor, readableOrganizations } from '../access/index.ts'
import { maySeeDirective } from './directives-policy.ts'
import { findRelatedDirectives, type RelatedDirective } from './relations/relation-store.ts'

/** Those of the directives that the actor may see, by id, in one statement. */
export async function findVisibleDirectives(
  trx: Trx,
  actor: Actor,
  ids: readonly (string | null)[],
): Promise<Map<string, RelatedDirective>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const agencies = readableOrganizations(actor)
  const found = await findRelatedDirectives(trx, actor.tenantId, wanted, agencies)
  return new Map(
    found
      .filter((directive) => maySeeDirective(actor, directive))
      .map(({ concernsActor: _concernsActor, ...directive }) => [directive.id, directive]),
  )
}
