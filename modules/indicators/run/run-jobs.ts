import type { Trx } from '../../../platform/db/database.ts'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import type { Services } from '../../../platform/services.ts'

export type RunToWork = { tenantId: string; runId: string }

export const computeIndicators = defineJob<RunToWork>('compute-indicators', {
  pollSeconds: 0.5,
  silentSeconds: 60,
  expireSeconds: 1800,
  batchSize: 1,
})

/** Queues the work of a run in the caller's transaction. */
export const enqueueRun = (services: Services, trx: Trx, run: RunToWork): Promise<void> =>
  services.jobs.enqueue(trx, computeIndicators, run)
