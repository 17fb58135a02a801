import type { Services } from '../../../platform/services.ts'
import { workBulkRun } from './bulk-jobs.ts'
import { workBulk } from './work-bulk/work-bulk.ts'

/** Registers the job that carries out acts on many assignments. */
export function handleBulkJobs(services: Services): void {
  services.jobs.handle(workBulkRun, (run, stopping) => workBulk(services, run, stopping))
}
