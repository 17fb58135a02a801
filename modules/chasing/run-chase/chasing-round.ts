import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { DailyRound } from '../../../platform/jobs/daily-rounds.ts'
import type { Services } from '../../../platform/services.ts'
import { findTrackingRules } from '../../tracking-rules/index.ts'
import { runChase } from './run-chase.ts'

/** So long before the digest, which tells of what the round finds. */
const minutesBeforeDigest = 30

/** "07:30" → "07:00"; never before midnight. */
function earlier(time: string): string {
  const minutes = Math.max(0, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) - minutesBeforeDigest)
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The morning's round as work of every day; stands before the digest in the list of rounds. */
export const chasingRound = (services: Services): DailyRound => ({
  name: 'chasing',
  at: async (tenantId) =>
    earlier((await inTenant(services.database, tenantId, (trx) => findTrackingRules(trx, tenantId))).digestTime),
  run: (tenantId, day, stopping) => runChase(services, tenantId, day, { stopping }),
})
