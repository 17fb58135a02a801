import type { Trx } from '../../../platform/db/database.ts'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import type { Services } from '../../../platform/services.ts'

export type BulkToWork = { tenantId: string; runId: string }

/** Begun within half a second; a thousand assignments take about a minute. */
export const workBulkRun = defineJob<BulkToWork>('work-bulk', {
  pollSeconds: 0.5,
  silentSeconds: 60,
  expireSeconds: 1800,
  batchSize: 1,
})

/** Queues the work of a run in the caller's transaction. */
export const enqueueBulk = (services: Services, trx: Trx, run: BulkToWork): Promise<void> =>
  services.jobs.enqueue(trx, workBulkRun, run)
