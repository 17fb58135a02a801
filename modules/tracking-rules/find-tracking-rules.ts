import type { Trx } from '../../platform/db/database.ts'
import type { TrackingRules } from './rules/tracking-rules.ts'
import { trackingRulesOf } from './rules/tracking-rules-of.ts'
import { ruleSchemas } from './tracking-rule-schemas.ts'
import { listStoredRules } from './tracking-rules-store.ts'

/** By what rules a space tracks, every rule whole: its own where it has set one, else the default. */
export async function findTrackingRules(trx: Trx, tenantId: string): Promise<TrackingRules> {
  const stored = await listStoredRules(trx, tenantId)
  return trackingRulesOf(stored, (key, value) => ruleSchemas[key].safeParse(value).success)
}
