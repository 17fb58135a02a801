import { signedInRoute } from '../../access/index.ts'
import { trackingRulesAnswerSchema } from '../tracking-rules-answer.ts'
import { listTrackingRules } from './list-tracking-rules.ts'

export const listTrackingRulesRoute = signedInRoute({
  method: 'GET',
  url: '/api/tracking-rules',
  operationId: 'listTrackingRules',
  summary: 'Quy chế theo dõi, đôn đốc của tỉnh',
  tag: 'tracking-rules',
  answer: trackingRulesAnswerSchema,
  handle: ({ services, caller }) => listTrackingRules(services, caller),
})
