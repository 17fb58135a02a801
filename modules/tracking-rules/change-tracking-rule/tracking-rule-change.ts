import { z } from 'zod'
import { ruleSchemas } from '../tracking-rule-schemas.ts'

const changeOf = <Key extends keyof typeof ruleSchemas>(key: Key) =>
  z.object({ key: z.literal(key), value: ruleSchemas[key] })

/** One rule and what it is to be. */
export const trackingRuleChangeSchema = z.discriminatedUnion('key', [
  changeOf('reminderDaysAhead'),
  changeOf('overdueEveryDays'),
  changeOf('escalation'),
  changeOf('urgencyDivisors'),
  changeOf('inactivityDays'),
  changeOf('officeWaitDays'),
  changeOf('digestTime'),
  changeOf('extensions'),
  changeOf('closingDays'),
  changeOf('loadBands'),
  changeOf('chasingLetter'),
])

export type TrackingRuleChange = z.output<typeof trackingRuleChangeSchema>
