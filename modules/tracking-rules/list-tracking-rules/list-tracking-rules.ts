import { isDeepStrictEqual } from 'node:util'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { defaultRules, ruleSources } from '../rules/default-rules.ts'
import type { TrackingRuleKey } from '../rules/tracking-rules.ts'
import { trackingRulesOf } from '../rules/tracking-rules-of.ts'
import { ruleSchemas } from '../tracking-rule-schemas.ts'
import type { TrackingRulesAnswer } from '../tracking-rules-answer.ts'
import { maySetTrackingRules } from '../tracking-rules-policy.ts'
import { listTrackingRuleRows } from '../tracking-rules-store.ts'

/** Every rule as it holds today, beside its default, with who set it. */
export async function listTrackingRules(services: Services, actor: Actor): Promise<TrackingRulesAnswer> {
  const rows = await inTenant(services.database, actor.tenantId, (trx) => listTrackingRuleRows(trx, actor.tenantId))
  const rules = trackingRulesOf(rows, (key, value) => ruleSchemas[key].safeParse(value).success)
  const set = new Map(rows.map((row) => [row.key, row]))
  const keys = Object.keys(defaultRules) as TrackingRuleKey[]
  return {
    rules,
    defaults: defaultRules,
    standings: keys.map((key) => ({
      key,
      version: set.get(key)?.version ?? 0,
      isDefault: isDeepStrictEqual(rules[key], defaultRules[key]),
      source: ruleSources[key],
      setByName: set.get(key)?.setByName ?? null,
      setAt: set.get(key)?.setAt.toISOString() ?? null,
    })),
    may: { change: maySetTrackingRules(actor) },
  }
}
