import type { Clock } from '../../platform/clock.ts'
import { type Database, openDatabase, type SentQuery } from '../../platform/db/database.ts'
import { createJobs } from '../../platform/jobs/jobs.ts'
import type { Log } from '../../platform/log.ts'
import type { Services } from '../../platform/services.ts'
import { filesFolder, type Settings } from '../../platform/settings.ts'
import { folderStorage } from '../../platform/storage/folder-storage.ts'

/** Role with which the application works, made by the first migration. */
export const applicationRole = 'dondoc_app'

/** Composes what every use case needs. `role` is left out only for work that creates tenants. */
export function composeServices(options: {
  settings: Settings
  databaseUrl: string
  role?: string
  log: Log
  clock: Clock
  onQuery?: (query: SentQuery) => void
}): Services & { database: Database } {
  const connection = { url: options.databaseUrl, ...(options.role ? { role: options.role } : {}) }
  return {
    settings: options.settings,
    log: options.log,
    clock: options.clock,
    storage: folderStorage(filesFolder(options.settings)),
    database: openDatabase({
      ...connection,
      poolSize: options.settings.databasePoolSize,
      ...(options.onQuery ? { onQuery: options.onQuery } : {}),
    }),
    jobs: createJobs({ ...connection, log: options.log }),
  }
}
