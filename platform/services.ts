import type { Clock } from './clock.ts'
import type { Database } from './db/database.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Log } from './log.ts'
import type { Settings } from './settings.ts'
import type { Storage } from './storage/storage.ts'

/** What every use case may need, composed once at start and passed as plain values. */
export type Services = {
  database: Database
  clock: Clock
  jobs: Jobs
  storage: Storage
  settings: Settings
  log: Log
}
