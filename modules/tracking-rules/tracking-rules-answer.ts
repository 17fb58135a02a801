import { z } from 'zod'
import { trackingRulesSchema } from './tracking-rule-schemas.ts'

const ruleStandingSchema = z
  .object({
    key: z.string(),
    version: z.number().int().describe('0: never set; goes into If-Match when it is changed'),
    isDefault: z.boolean(),
    source: z.string().describe('Where the default comes from'),
    setByName: z.string().nullable(),
    setAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'TrackingRuleStanding' })

export const trackingRulesAnswerSchema = z
  .object({
    rules: trackingRulesSchema,
    defaults: trackingRulesSchema,
    standings: z.array(ruleStandingSchema),
    may: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'TrackingRulesAnswer' })

export type TrackingRulesAnswer = z.output<typeof trackingRulesAnswerSchema>
