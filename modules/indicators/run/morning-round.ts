import { dateInVietnam } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { DailyRound } from '../../../platform/jobs/daily-rounds.ts'
import type { Services } from '../../../platform/services.ts'
import type { Programmes } from '../programmes.ts'
import { listRuns } from './run-store.ts'
import { startRun } from './start-run.ts'
import { workRun } from './work-run.ts'

/**
 * Each day before dawn everything is computed anew: periods begin, units merge, programmes change, and what was missed mends itself.
 * A space without programmes costs nothing.
 */
export const indicatorsRound = (services: Services, programmes: Programmes): DailyRound => ({
  name: 'indicators',
  at: async () => '03:30',
  async run(tenantId, day, stopping) {
    for (const known of programmes.all) {
      const runId = await inTenant(services.database, tenantId, async (trx) => {
        const [last] = await listRuns(trx, tenantId, known.programme.code, 1)
        if (last && last.finishedAt === null) return last.id
        if (last && last.state === 'done' && dateInVietnam(last.startedAt) === day) return null
        return (await startRun(services, trx, { tenantId, personId: null }, known)).id
      })
      if (runId !== null) await workRun(services, programmes, { tenantId, runId }, stopping)
      if (stopping.aborted) throw new Error('computing indicators was asked to stop')
    }
  },
})
