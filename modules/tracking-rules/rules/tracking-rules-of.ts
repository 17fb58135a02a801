import { defaultRules } from './default-rules.ts'
import type { TrackingRuleKey, TrackingRules } from './tracking-rules.ts'

export type StoredRule = { key: string; value: unknown }

/**
 * The rules of a space: what it has set, and the default for whatever it has not.
 * @param isValid what was stored by an older version and no longer fits its rule is left out
 */
export function trackingRulesOf(
  stored: readonly StoredRule[],
  isValid: (key: TrackingRuleKey, value: unknown) => boolean,
): TrackingRules {
  const known = stored.filter((rule): rule is StoredRule & { key: TrackingRuleKey } => rule.key in defaultRules)
  const own = known.filter(({ key, value }) => isValid(key, value)).map(({ key, value }) => [key, value])
  return { ...defaultRules, ...Object.fromEntries(own) }
}
