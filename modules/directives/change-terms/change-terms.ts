import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { retermAssignments } from '../../duties/index.ts'
import type { DirectiveRecord, DirectiveTerms } from '../directive-record.ts'
import { directivesErrors } from '../directives-errors.ts'
import { mayChangeTerms } from '../directives-policy.ts'
import { getVisibleDirective } from '../get-directive.ts'
import { findLeaders } from '../typed/leaders-store.ts'
import { lockTerms, updateTerms } from './terms-store.ts'

const sameTerms = (left: DirectiveTerms, right: DirectiveTerms): boolean =>
  left.urgency === right.urgency && left.field === right.field && left.leaderPersonId === right.leaderPersonId

/**
 * Sets urgency, field and leader in charge of a draft, or corrects them after the issue: they are no part of the frozen
 * text, and its assignments follow. `seen` is what the person had before them; another's change in between is refused.
 * @throws version_conflict with the directive's terms of now, leader_unknown, directive_discarded
 */
export async function changeTerms(
  services: Services,
  actor: Actor,
  directiveId: string,
  terms: DirectiveTerms,
  seen: DirectiveTerms,
): Promise<DirectiveRecord> {
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const before = await getVisibleDirective(trx, actor, directiveId)
    if (!mayChangeTerms(actor)) throw commonErrors.not_allowed()
    if (before.status === 'discarded') throw directivesErrors.directive_discarded({ directiveId })
    const current = await lockTerms(trx, actor.tenantId, directiveId)
    if (!sameTerms(current, seen)) throw commonErrors.version_conflict({ current })
    if (sameTerms(current, terms)) return before
    const leaders = await findLeaders(trx, actor.tenantId, today(services.clock))
    const isNewLeader = terms.leaderPersonId !== null && terms.leaderPersonId !== current.leaderPersonId
    if (isNewLeader && !leaders.some(({ id }) => id === terms.leaderPersonId)) throw directivesErrors.leader_unknown()
    await updateTerms(trx, actor.tenantId, directiveId, terms)
    await retermAssignments(trx, actor.tenantId, directiveId)
    await appendAudit(services, trx, actor, {
      action: 'directive_terms_changed',
      subjectType: 'directive',
      subjectId: directiveId,
      details: { from: current, to: terms },
    })
    return getVisibleDirective(trx, actor, directiveId)
  })
}
