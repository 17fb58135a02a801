import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { findTrackingRules } from '../find-tracking-rules.ts'
import { maySetTrackingRules } from '../tracking-rules-policy.ts'
import { putTrackingRule } from '../tracking-rules-store.ts'
import type { TrackingRuleChange } from './tracking-rule-change.ts'

/**
 * Sets one rule of the space; what was chased or granted before stays as it is.
 * @param version as listed, 0 for a rule never set
 * @throws version_conflict when somebody set it meanwhile
 */
export async function changeTrackingRule(
  services: Services,
  actor: Actor,
  { key, value }: TrackingRuleChange,
  version: number,
): Promise<void> {
  if (!maySetTrackingRules(actor)) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  await inTenant(services.database, tenantId, async (trx) => {
    const before = await findTrackingRules(trx, tenantId)
    const rule = { tenantId, key, value, version, personId, now: services.clock.now() }
    if (!(await putTrackingRule(trx, rule))) throw commonErrors.version_conflict()
    await appendAudit(services, trx, actor, {
      action: 'tracking_rule_changed',
      subjectType: 'tracking_rule',
      subjectId: null,
      details: { key, from: before[key], to: value },
    })
  })
}
