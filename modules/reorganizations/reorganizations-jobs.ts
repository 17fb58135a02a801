import type { Trx } from '../../platform/db/database.ts'
import { defineJob } from '../../platform/jobs/jobs.ts'
import type { Services } from '../../platform/services.ts'
import type { RunDirection } from './reorganization-record.ts'

export type RunToWork = { tenantId: string; reorganizationId: string; direction: RunDirection }

/** Begun within half a second; a province's whole reorganization takes a minute, a bad day ten. */
export const workReorganization = defineJob<RunToWork>('work-reorganization', {
  pollSeconds: 0.5,
  silentSeconds: 60,
  expireSeconds: 3600,
  batchSize: 1,
})

/** A job cannot be asked to wait for more than this: it looks again, and waits on. */
const longestWait = 20 * 24 * 3600

const secondsUntil = (services: Pick<Services, 'clock'>, on: string): number =>
  Math.ceil((new Date(`${on}T00:00:30+07:00`).getTime() - services.clock.now().getTime()) / 1000)

/** Queues the work of a run in the caller's transaction, for the day it takes effect. */
export const enqueueRun = (services: Services, trx: Trx, run: RunToWork, effectiveOn: string): Promise<void> =>
  services.jobs.enqueue(trx, workReorganization, run, {
    startAfterSeconds: Math.min(longestWait, Math.max(0, secondsUntil(services, effectiveOn))),
  })
