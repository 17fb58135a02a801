import { signedInRoute } from '../../access/index.ts'
import { changeTrackingRule } from './change-tracking-rule.ts'
import { trackingRuleChangeSchema } from './tracking-rule-change.ts'

export const changeTrackingRuleRoute = signedInRoute({
  method: 'PUT',
  url: '/api/tracking-rules',
  operationId: 'changeTrackingRule',
  summary: 'Đặt một quy định của quy chế theo dõi',
  description: 'If-Match carries the version of this one rule, 0 when it was never set.',
  tag: 'tracking-rules',
  body: trackingRuleChangeSchema,
  editsVersion: true,
  handle: ({ services, caller, body, expectedVersion }) =>
    changeTrackingRule(services, caller, body, expectedVersion()),
})
