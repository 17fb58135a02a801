import type { Trx } from '../../platform/db/database.ts'
import { commonErrors } from '../../platform/errors.ts'
import { type Actor, readableOrganizations } from '../access/index.ts'
import type { DirectiveRecord, DirectiveSource } from './directive-record.ts'
import {
  concernsOrganizations,
  findDirective,
  findDirectiveSource,
  findDirectiveStatus,
  lockDirective,
} from './directive-store.ts'
import { directivesErrors } from './directives-errors.ts'
import { mayEditDirective, maySeeDirective } from './directives-policy.ts'

/** True when the actor may see this directive, as what it is now. */
export async function directiveIsVisible(trx: Trx, actor: Actor, directiveId: string): Promise<boolean> {
  const status = await findDirectiveStatus(trx, actor.tenantId, directiveId)
  if (status === undefined) return false
  if (maySeeDirective(actor, { status, concernsActor: false })) return true
  const agencies = readableOrganizations(actor)
  const concernsActor = await concernsOrganizations(trx, actor.tenantId, directiveId, agencies)
  return maySeeDirective(actor, { status, concernsActor })
}

/** The directive with its header; not found when the actor may not see it. */
export async function getVisibleDirective(trx: Trx, actor: Actor, directiveId: string): Promise<DirectiveRecord> {
  const isVisible = await directiveIsVisible(trx, actor, directiveId)
  const record = isVisible ? await findDirective(trx, actor.tenantId, directiveId) : undefined
  if (!record) throw directivesErrors.directive_not_found()
  return record
}

/** Locks a draft the actor may edit until the transaction ends; anything else is refused with the reason. */
export async function lockEditableDirective(
  trx: Trx,
  actor: Actor,
  directiveId: string,
  strength: 'share' | 'update',
): Promise<{ version: number }> {
  if (!mayEditDirective(actor, { status: 'draft' })) {
    const isVisible = await directiveIsVisible(trx, actor, directiveId)
    throw isVisible ? commonErrors.not_allowed() : directivesErrors.directive_not_found()
  }
  const found = await lockDirective(trx, actor.tenantId, directiveId, strength)
  if (!found) throw directivesErrors.directive_not_found()
  if (found.status === 'issued') throw directivesErrors.directive_issued({ directiveId })
  if (found.status === 'discarded') throw directivesErrors.directive_discarded({ directiveId })
  return found
}

export async function getDirectiveSource(trx: Trx, tenantId: string, directiveId: string): Promise<DirectiveSource> {
  const source = await findDirectiveSource(trx, tenantId, directiveId)
  if (!source) throw directivesErrors.directive_not_found()
  return source
}
