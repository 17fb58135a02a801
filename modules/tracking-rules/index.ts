import type { Route } from '../../platform/http/route.ts'
import { changeTrackingRuleRoute } from './change-tracking-rule/change-tracking-rule.route.ts'
import { listTrackingRulesRoute } from './list-tracking-rules/list-tracking-rules.route.ts'

export { findTrackingRules } from './find-tracking-rules.ts'
export { forUrgency } from './rules/for-urgency.ts'
export type { TrackingRules, Urgency } from './rules/tracking-rules.ts'

export const trackingRuleRoutes: Route[] = [listTrackingRulesRoute, changeTrackingRuleRoute]
