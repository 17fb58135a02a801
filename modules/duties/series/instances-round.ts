import type { DailyRound } from '../../../platform/jobs/daily-rounds.ts'
import type { Services } from '../../../platform/services.ts'
import { openInstances } from './open-instances.ts'

/** Each day, before anything is chased: opens the periods of recurring duties that have begun. */
export const instancesRound = (services: Services): DailyRound => ({
  name: 'instances',
  at: async () => '00:05',
  async run(tenantId, day, stopping) {
    await openInstances(services, tenantId, day, stopping)
  },
})
